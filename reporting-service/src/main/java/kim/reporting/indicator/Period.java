package kim.reporting.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kim.platform.BadInput;

/**
 * A month {@code 2026-10}, quarter {@code 2026-Q4}, half-year {@code 2026-H2} or year {@code 2026}.
 *
 * @param from its first day
 * @param to its last day
 */
public record Period(String name, LocalDate from, LocalDate to) {

    private static final List<Integer> LENGTHS = List.of(1, 3, 6);

    private static final Pattern NAMES = Pattern.compile("(20\\d{2})(?:-(?:(\\d{2})|Q([1-4])|H([12])))?");

    /**
     * Reads its name.
     *
     * @throws BadInput when it is none of the four forms
     */
    @JsonCreator
    public static Period parse(String name) {
        var parts = NAMES.matcher(name);
        if (!parts.matches()) {
            throw unknown();
        }
        try {
            var year = Integer.parseInt(parts.group(1));
            if (parts.group(2) != null) {
                return months(name, YearMonth.of(year, Integer.parseInt(parts.group(2))), 1);
            }
            if (parts.group(3) != null) {
                return months(name, YearMonth.of(year, 3 * Integer.parseInt(parts.group(3)) - 2), 3);
            }
            return parts.group(4) == null
                    ? months(name, YearMonth.of(year, 1), 12)
                    : months(name, YearMonth.of(year, 6 * Integer.parseInt(parts.group(4)) - 5), 6);
        } catch (DateTimeException e) {
            throw unknown();
        }
    }

    /** Whether it is over when that day begins. */
    public boolean isOverOn(LocalDate day) {
        return to.isBefore(day);
    }

    /** The one of the same length that ends where this begins. */
    public Period previous() {
        return of(from.minusMonths(months()), months());
    }

    /** The shorter periods of each length of which it is made, by length. */
    public List<List<Period>> parts() {
        return LENGTHS.stream()
                .filter(length -> length < months())
                .map(this::parts)
                .toList();
    }

    public boolean contains(Period other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    public int months() {
        return (int) ChronoUnit.MONTHS.between(from, to.plusDays(1));
    }

    /** The period of so many months that holds the day. */
    public static Period holding(LocalDate day, int months) {
        return of(day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months), months);
    }

    @Override
    @JsonValue
    public String toString() {
        return name;
    }

    private List<Period> parts(int length) {
        return Stream.iterate(from, first -> first.isBefore(to), first -> first.plusMonths(length))
                .map(first -> of(first, length))
                .toList();
    }

    private static Period of(LocalDate first, int months) {
        var year = first.getYear();
        return switch (months) {
            case 1 -> parse("%d-%02d".formatted(year, first.getMonthValue()));
            case 3 -> parse("%d-Q%d".formatted(year, first.getMonthValue() / 3 + 1));
            case 6 -> parse("%d-H%d".formatted(year, first.getMonthValue() / 6 + 1));
            default -> parse(Integer.toString(year));
        };
    }

    private static Period months(String name, YearMonth first, int count) {
        return new Period(name, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    private static BadInput unknown() {
        return new BadInput(
                "/period",
                "Ein Zeitraum ist ein Monat (2026-10), Quartal (2026-Q4), Halbjahr (2026-H2) oder Jahr (2026)",
                "a period is a month (2026-10), quarter (2026-Q4), half-year (2026-H2) or year (2026)");
    }
}
