package kim.reporting.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kim.reporting.indicator.Period;

/** The periods that a page offers. */
final class Months {

    private static final int A_YEAR = 12;
    private static final int MONTHS_OFFERED = 24;

    private Months() {}

    /** The last month that is over. */
    static Period last(Clock clock) {
        return Period.holding(LocalDate.now(clock).minusMonths(1), 1);
    }

    /** The twelve months up to the one in which the period ends. */
    static List<Period> yearUpTo(Period period) {
        var last = YearMonth.from(period.to());
        return IntStream.range(0, A_YEAR)
                .mapToObj(i -> Period.holding(last.minusMonths(A_YEAR - 1L - i).atDay(1), 1))
                .toList();
    }

    /** Months up to this one, quarters and years that are over; the latest first. */
    static List<Period> offered(Clock clock) {
        var today = LocalDate.now(clock);
        var months = IntStream.range(0, MONTHS_OFFERED).mapToObj(i -> Period.holding(today.minusMonths(i), 1));
        var quarters = IntStream.rangeClosed(1, 8).mapToObj(i -> Period.holding(today.minusMonths(3L * i), 3));
        var years = IntStream.rangeClosed(1, 2).mapToObj(i -> Period.holding(today.minusYears(i), A_YEAR));
        return Stream.of(months, quarters, years).flatMap(it -> it).toList();
    }

    static String label(Period month, Locale locale) {
        return DateTimeFormatter.ofPattern("MM/yy", locale).format(month.from());
    }
}
