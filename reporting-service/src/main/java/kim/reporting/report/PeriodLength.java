package kim.reporting.report;

import java.time.LocalDate;
import kim.reporting.indicator.Period;

/** How long a period is of which there are reports [M1]. */
enum PeriodLength {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    PeriodLength(int months) {
        this.months = months;
    }

    /** The last period of this length that is over when that day begins. */
    Period lastBefore(LocalDate day) {
        return Period.holding(day, months).previous();
    }
}
