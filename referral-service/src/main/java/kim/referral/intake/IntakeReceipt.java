package kim.referral.intake;

import java.time.Instant;
import java.util.UUID;

/** The whole of what a registration office is ever told [R4]. */
record IntakeReceipt(UUID id, IntakeState state, Instant receivedAt) {}
