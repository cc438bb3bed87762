package kim.cases.privacy;

/** How far an erasure has come. */
enum ErasureState {
    REQUESTED,
    /** A legal hold stands against it; lifted, it goes on by itself. */
    HELD,
    /** Done here; the other services confirm theirs one by one. */
    APPLIED
}
