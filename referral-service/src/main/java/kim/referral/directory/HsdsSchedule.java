package kim.referral.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** HSDS: schedule, weekly ones. Days are written as in iCalendar: {@code MO,TU}. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record HsdsSchedule(
        @Nullable UUID id,
        @Nullable String freq,
        @Nullable String byday,
        @Nullable String opensAt,
        @Nullable String closesAt,
        @Nullable String description) {

    private static final int HOURS_AND_MINUTES = 5;

    static List<HsdsSchedule> of(UUID entry, String part, List<Schedule> schedules) {
        return IntStream.range(0, schedules.size())
                .mapToObj(index -> of(PartId.of(entry, part, index), schedules.get(index)))
                .toList();
    }

    private static HsdsSchedule of(UUID id, Schedule schedule) {
        var days = schedule.days().stream().map(HsdsSchedule::abbreviated).collect(Collectors.joining(","));
        return new HsdsSchedule(
                id,
                days.isEmpty() ? null : "WEEKLY",
                days.isEmpty() ? null : days,
                time(schedule.opensAt()),
                time(schedule.closesAt()),
                schedule.description());
    }

    Schedule schedule() {
        return new Schedule(days(), time(opensAt), time(closesAt), description);
    }

    private List<DayOfWeek> days() {
        return byday == null
                ? List.of()
                : Arrays.stream(DayOfWeek.values())
                        .filter(day -> byday.contains(abbreviated(day)))
                        .toList();
    }

    private static String abbreviated(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private static @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }

    /** A time zone behind it is left out: a service opens where it is. */
    private static @Nullable LocalTime time(@Nullable String text) {
        try {
            return text == null || text.length() < HOURS_AND_MINUTES
                    ? null
                    : LocalTime.parse(text.substring(0, HOURS_AND_MINUTES));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
