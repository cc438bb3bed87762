package kim.cases.concept;

/** Whether the first conversation must be in person, or only should [C1]. */
public enum FirstConversation {
    REQUIRED,
    RECOMMENDED
}
