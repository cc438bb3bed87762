package kim.cases.observation;

/** What an observation is about [S1]. */
public enum ObservationKind {
    GAP,
    OBSTACLE,
    MISSING_OFFER,
    INTERFACE_PROBLEM,
    DUPLICATE_STRUCTURE
}
