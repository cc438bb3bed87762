package kim.cases.inactivity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What awaits a silent case [C9].
 *
 * @param warnedOn when the case manager was warned, if that warning is still true
 */
record Outlook(Silence silence, int months, @Nullable LocalDate warnedOn) {

    LocalDate closesOn(LocalDate today) {
        var due = silence.endsOn(months, today);
        var warned = warnedOn == null ? today : warnedOn;
        var afterWarning = warned.plusDays(Silence.WARNING_DAYS);
        return due.isBefore(afterWarning) ? afterWarning : due;
    }

    boolean isToBeWarned(LocalDate today) {
        return warnedOn == null
                && !silence.isPausedOn(today)
                && !today.isBefore(silence.endsOn(months, today).minusDays(Silence.WARNING_DAYS));
    }

    /** Never without a warning that left its time. */
    boolean isToBeClosed(LocalDate today) {
        return warnedOn != null && !silence.isPausedOn(today) && !today.isBefore(closesOn(today));
    }
}
