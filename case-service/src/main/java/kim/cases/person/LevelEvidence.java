package kim.cases.person;

/** By what a language level is known. */
public enum LevelEvidence {
    CERTIFICATE,
    COURSE,
    PLACEMENT_TEST,
    OWN_STATEMENT
}
