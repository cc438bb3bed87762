package kim.referral.stream;

import java.time.Instant;
import java.util.UUID;

/** What a front end is told: which referral to look at again. */
record StreamedEvent(UUID referral, Instant at) {}
