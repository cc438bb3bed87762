package kim.referral.link;

/** Whether a link still works. */
enum LinkState {
    VALID,
    EXPIRED,
    /** Too many wrong codes. */
    LOCKED,
    /** By the sender, or by a newer one for the same referral. */
    REVOKED
}
