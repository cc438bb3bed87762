package kim.referral.intake;

/** All that a registration office may know of what it sent [R4]. */
enum IntakeState {
    RECEIVED,
    /** A post has taken it over. */
    ASSIGNED,
    /** The intake is finished, whatever became of it. */
    CLOSED
}
