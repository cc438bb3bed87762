package kim.referral.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is there, each week.
 *
 * @param days empty where only the description says it
 */
record Schedule(
        @Size(max = 7) List<@NotNull DayOfWeek> days,
        @Nullable LocalTime opensAt,
        @Nullable LocalTime closesAt,
        @Size(max = 300) @Nullable String description) {

    Schedule {
        days = List.copyOf(Objects.requireNonNullElse(days, List.of()));
    }
}
