package kim.cases.person;

/** What somebody does for a living, as coarsely as statistics need it [D4]. */
public enum EmploymentGroup {
    IN_WORK,
    IN_TRAINING,
    SEEKING_WORK,
    NOT_IN_WORK;

    static EmploymentGroup of(Employment employment) {
        return switch (employment) {
            case EMPLOYED, MARGINALLY_EMPLOYED, SELF_EMPLOYED -> IN_WORK;
            case IN_TRAINING, IN_EDUCATION, IN_LANGUAGE_COURSE -> IN_TRAINING;
            case SEEKING_WORK -> SEEKING_WORK;
            case NOT_ALLOWED_TO_WORK, CARING, RETIRED -> NOT_IN_WORK;
        };
    }
}
