package kim.platform.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How much a service has forgotten in a Kreis; after a restore every service must come to the same number of erasures. */
public record LedgerView(
        long erasures, long subjects, @Nullable Instant latest) {}
