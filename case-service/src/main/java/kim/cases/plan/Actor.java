package kim.cases.plan;

/** Who does a measure [P2]. */
public enum Actor {
    CLIENT,
    CASE_MANAGER,
    SERVICE
}
