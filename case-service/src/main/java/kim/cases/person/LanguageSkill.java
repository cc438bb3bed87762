package kim.cases.person;

/** The skills in which German is measured apart from each other. */
public enum LanguageSkill {
    LISTENING,
    READING,
    SPEAKING,
    WRITING
}
