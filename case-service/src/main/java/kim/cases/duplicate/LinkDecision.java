package kim.cases.duplicate;

/** What somebody decided about two records. */
enum LinkDecision {
    /** Both are about one person. */
    SAME,
    /** They are not, so it is not proposed again. */
    DIFFERENT
}
