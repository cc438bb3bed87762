package kim.referral.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the delivery log. */
record DeliveryView(
        UUID id,
        UUID referral,
        Instant at,
        DeliveryState state,
        int attempts,
        @Nullable Integer lastStatus,
        @Nullable Instant lastAttemptAt,
        @Nullable Instant nextAttemptAt) {}
