package kim.cases.person;

/** The levels of the Common European Framework, and what lies below them. */
public enum GermanLevel {
    NONE,
    ALPHA,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
