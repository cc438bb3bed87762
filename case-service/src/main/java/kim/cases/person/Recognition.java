package kim.cases.person;

/** Where the recognition of a foreign qualification stands. */
public enum Recognition {
    NOT_APPLIED,
    APPLIED,
    PARTIAL,
    FULL,
    REFUSED,
    NOT_NEEDED
}
