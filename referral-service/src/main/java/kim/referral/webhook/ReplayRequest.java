package kim.referral.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** @param since everything that was to be told from then on is told once more */
record ReplayRequest(@NotNull Instant since) {}
