package kim.cases.handover;

/** Who is asked, and how. */
enum HandoverKind {
    /** Another post of the same carrier, asked here. */
    TAKEOVER,
    /** A post of another carrier, asked by a referral. */
    HANDOVER
}
