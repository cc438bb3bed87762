package kim.cases.inactivity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which nobody expects the client to come [C9].
 *
 * @param until the last day, where there is one yet
 */
record Pause(Kind kind, LocalDate since, @Nullable LocalDate until) {

    enum Kind {
        /** The case manager marked the case as waiting. */
        WAITING,
        /** A referral is not over. */
        REFERRAL,
        /** An appointment lies ahead. */
        APPOINTMENT
    }

    boolean isOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
