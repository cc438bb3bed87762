package kim.cases.person;

/** Why somebody came, in the client's own words put into one of these; never inferred [K1]. */
public enum ImmigrationContext {
    FLIGHT,
    EU_MOBILITY,
    FAMILY,
    WORK,
    STUDY,
    OTHER
}
