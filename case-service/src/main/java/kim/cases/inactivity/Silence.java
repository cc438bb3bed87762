package kim.cases.inactivity;

import java.time.LocalDate;
import java.util.List;

/**
 * The time since a case's last contact with the client, or since its opening where there was none [C9].
 *
 * @param pauses in which the clock stands still
 */
record Silence(LocalDate since, List<Pause> pauses) {

    /** How long the case manager has after the warning. */
    static final int WARNING_DAYS = 14;

    boolean isPausedOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.isOn(day));
    }

    /** The day on which the case is closed if nobody comes until then, and the clock runs on from that day. */
    LocalDate endsOn(int months, LocalDate asSeenOn) {
        return since.plusMonths(months).plusDays(pausedDays(asSeenOn));
    }

    /** The last day on which the clock was started anew; a warning given before says nothing any more. */
    LocalDate runsSince(LocalDate asSeenOn) {
        return pauses.stream()
                .map(Pause::until)
                .filter(end -> end != null && end.isBefore(asSeenOn))
                .reduce(since, (latest, end) -> end.isAfter(latest) ? end : latest);
    }

    private long pausedDays(LocalDate asSeenOn) {
        return since.isBefore(asSeenOn)
                ? since.plusDays(1)
                        .datesUntil(asSeenOn.plusDays(1))
                        .filter(this::isPausedOn)
                        .count()
                : 0;
    }
}
