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
    INQUIRY;

    /** Whether a post of KIM takes it, or somebody is to find one. */
    boolean movesInsideKim() {
        return this == ACCESS || this == FORWARDING;
    }

    /** Whether its sender leads a case that it rests on; others only become one. */
    boolean comesFromCase() {
        return !movesInsideKim();
    }

    /** [R9] Whether nobody else is needed once it is taken up; several authorities may be asked the same question. */
    boolean rulesOutOthers() {
        return this == LINKING || this == HANDOVER;
    }
}
