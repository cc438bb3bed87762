package kim.referral.referral;

/** How a need moves [R]. */
public enum ReferralKind {
    /** Into KIM, from anybody. */
    ACCESS,
    /** To a KIM post, or to another Kreis. */
    FORWARDING,
    /** To a service or an authority; steering stays. */
    LINKING,
    /** To another carrier, with the steering. */
    HANDOVER,
    /** The client goes there alone; recorded, nothing is sent. */
    ADVICE,
    /** A question to an authority, as a rule without a name [R13]. */
    INQUIRY
}
