package kim.cases.person;

/** What somebody does for a living, or instead. */
public enum Employment {
    EMPLOYED,
    MARGINALLY_EMPLOYED,
    SELF_EMPLOYED,
    IN_TRAINING,
    IN_EDUCATION,
    IN_LANGUAGE_COURSE,
    SEEKING_WORK,
    NOT_ALLOWED_TO_WORK,
    CARING,
    RETIRED
}
