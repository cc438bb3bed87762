package kim.referral.webhook;

import java.time.Instant;
import java.util.UUID;

/** One message to one receiver; its id stays the same however often it is sent. */
record Message(UUID id, UUID webhook, UUID referral, Instant at, int attempts) {}
