package kim.cases.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A time in which something held; either end may be unknown or open [K7], both days belong to it. */
sealed interface Period<P extends Period<P>> permits ResidencePeriod, BenefitPeriod, AddressPeriod {

    @Nullable
    LocalDate since();

    @Nullable
    LocalDate until();

    /** The same, with another last day. */
    P endingOn(LocalDate day);

    default boolean holdsOn(LocalDate day) {
        return !first(this).isAfter(day) && !last(this).isBefore(day);
    }

    default boolean runsForward() {
        return !first(this).isAfter(last(this));
    }

    default boolean overlaps(P other) {
        return !first(this).isAfter(last(other)) && !first(other).isAfter(last(this));
    }

    /** The first of the periods that hold on that day. */
    static <P extends Period<P>> Optional<P> on(LocalDate day, List<P> periods) {
        return periods.stream().filter(period -> period.holdsOn(day)).findFirst();
    }

    /** What holds on the day ends the day before, what begins later gives way, and the next follows, if there is one. */
    static <P extends Period<P>> List<P> replaced(List<P> periods, LocalDate day, @Nullable P next) {
        var kept = periods.stream()
                .filter(period -> first(period).isBefore(day))
                .map(period -> period.holdsOn(day) ? period.endingOn(day.minusDays(1)) : period);
        return Stream.concat(kept, Stream.ofNullable(next)).toList();
    }

    private static LocalDate first(Period<?> period) {
        var since = period.since();
        return since == null ? LocalDate.MIN : since;
    }

    private static LocalDate last(Period<?> period) {
        var until = period.until();
        return until == null ? LocalDate.MAX : until;
    }
}
