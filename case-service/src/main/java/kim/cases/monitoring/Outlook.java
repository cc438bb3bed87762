package kim.cases.monitoring;

/** What the review of a measure says about its goal [P4]. */
enum Outlook {
    REACHED,
    ON_COURSE,
    /** The goal, or the way there, has to be planned anew. */
    TO_BE_ADAPTED
}
