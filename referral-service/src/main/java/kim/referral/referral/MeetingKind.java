package kim.referral.referral;

/** What both sides met for [R14]. */
enum MeetingKind {
    JOINT_FIRST_APPOINTMENT,
    HANDOVER_TALK
}
