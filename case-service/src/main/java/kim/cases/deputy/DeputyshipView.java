package kim.cases.deputy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param until the last day, unless it was ended earlier */
record DeputyshipView(
        UUID id,
        String post,
        String deputy,
        String organisation,
        LocalDate since,
        LocalDate until,
        String reason,
        String namedBy,
        @Nullable LocalDate endedOn) {}
