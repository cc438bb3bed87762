package kim.referral.referral;

import java.time.LocalDate;

/** That both sides met over a referral; not what was said [R6] [R14]. */
record Meeting(MeetingKind kind, LocalDate heldOn) {}
