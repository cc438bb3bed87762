package kim.referral.intake;

import java.time.Instant;
import kim.referral.referral.ReferralId;

/** The whole of what a registration office is ever told [R4]. */
record IntakeReceipt(ReferralId id, IntakeState state, Instant receivedAt) {}
