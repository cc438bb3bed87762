package kim.cases.person;

/** What somebody learned for working life. */
public enum QualificationKind {
    VOCATIONAL_TRAINING,
    UNIVERSITY_DEGREE,
    WORK_EXPERIENCE
}
