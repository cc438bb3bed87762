package kim.referral.intake;

/** What became of one item of a batch. */
enum ItemOutcome {
    RECEIVED,
    /** It had been received before, by this key. */
    REPEATED,
    REFUSED
}
