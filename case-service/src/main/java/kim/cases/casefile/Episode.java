package kim.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import kim.platform.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The time from a request to its end; a case that is reopened begins another one [C10].
 *
 * @param number counts from 1
 * @param conversations with the client so far, no-shows and letters not among them
 * @param firstConversationInPerson absent before the first conversation [C1]
 */
@Embeddable
record Episode(
        @Column(name = "episode") int number,
        LocalDate requestedOn,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closureReason,
        @Nullable String closureText,
        @Nullable Boolean early,
        int conversations,
        @Nullable Boolean firstConversationInPerson) {

    static Episode first(LocalDate requestedOn, LocalDate openedOn) {
        return begun(1, requestedOn, openedOn);
    }

    Episode next(LocalDate on) {
        return begun(number + 1, on, on);
    }

    Episode held(boolean inPerson) {
        var first = firstConversationInPerson == null ? Boolean.valueOf(inPerson) : firstConversationInPerson;
        return new Episode(
                number, requestedOn, openedOn, closedOn, closureReason, closureText, early, conversations + 1, first);
    }

    Episode ended(ClosureReason reason, @Nullable String text, LocalDate on) {
        return new Episode(
                number,
                requestedOn,
                openedOn,
                on,
                reason.code(),
                text,
                reason.early(),
                conversations,
                firstConversationInPerson);
    }

    private static Episode begun(int number, LocalDate requestedOn, LocalDate openedOn) {
        return new Episode(number, requestedOn, openedOn, null, null, null, null, 0, null);
    }

    List<Violation> mistakesOfDay(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return List.of(new Violation("/on", "Das Datum liegt in der Zukunft", "the date lies in the future"));
        }
        return on.isBefore(requestedOn)
                ? List.of(new Violation("/on", "Das Datum liegt vor der Anfrage", "the date lies before the request"))
                : List.of();
    }
}
