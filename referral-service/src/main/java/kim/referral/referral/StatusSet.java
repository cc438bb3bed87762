package kim.referral.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a referral's history as both sides see it; the person who acted stays inside, the body does not. */
record StatusSet(
        ReferralStatus status,
        Side by,
        @Nullable String organisation,
        @Nullable String reason,
        Instant at) {}
