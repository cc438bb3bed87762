package kim.cases.conference;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An undertaking and what became of it.
 *
 * @param version to be named in {@code If-Match} by whoever reports that it was kept
 */
record UndertakingView(
        UUID id,
        @Nullable String what,
        @Nullable String who,
        LocalDate dueOn,
        @Nullable LocalDate keptOn,
        long version) {}
