package kim.demo.story;

import java.time.LocalDate;
import java.time.YearMonth;

/** The month in which a telling of the story plays, and whose report is published at its end. */
public record Month(YearMonth month) {

    /** A day of it, by the demo's clock. */
    public LocalDate day(int number) {
        return month.atDay(number);
    }

    public LocalDate last() {
        return month.atEndOfMonth();
    }

    /** As reporting-service names it. */
    public String period() {
        return month.toString();
    }
}
