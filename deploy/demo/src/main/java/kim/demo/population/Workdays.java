package kim.demo.population;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.random.RandomGenerator;

/** Days on which somebody is in the office. */
final class Workdays {

    private static final EnumSet<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Workdays() {}

    static LocalDate onOrAfter(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek()) ? onOrAfter(day.plusDays(1)) : day;
    }

    /** A workday between so many days and so many days later. */
    static LocalDate after(LocalDate day, int fewest, int most, RandomGenerator random) {
        return onOrAfter(day.plusDays(random.nextInt(fewest, most + 1)));
    }
}
