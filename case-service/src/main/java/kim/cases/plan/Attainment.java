package kim.cases.plan;

/** How far a goal was reached [P5]. */
public enum Attainment {
    REACHED,
    PARTLY_REACHED,
    NOT_REACHED
}
