package kim.cases.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kim.cases.observation.ObservationDetails;
import kim.platform.Violation;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The four questions about a measure [P4], and how the client sees it [P9].
 *
 * @param serviceReached whether the service was reached at all
 * @param deliveredInFull whether it did what was agreed; unanswered when it was not reached
 * @param fits whether it fits the person; unanswered when it was not reached
 * @param goal whether the goal was reached or must be adapted
 * @param nextOn when to ask again, if ever
 * @param observation what an unfit or missing service shows about the system, kept in the same step [S1]
 */
record ReviewMeasureRequest(
        @NotNull LocalDate on,
        @NotNull Boolean serviceReached,
        @Nullable Boolean deliveredInFull,
        @Nullable Boolean fits,
        @NotNull Outlook goal,
        @NotBlank @Size(max = 2000) @PlainText String clientView,
        @Nullable @Size(max = 4000) @PlainText String note,
        @Nullable LocalDate nextOn,
        @Nullable @Valid ObservationDetails observation) {

    List<Violation> violations() {
        return Stream.of(answer("/deliveredInFull", deliveredInFull), answer("/fits", fits), next())
                .flatMap(List::stream)
                .toList();
    }

    private List<Violation> next() {
        return nextOn == null || nextOn.isAfter(on)
                ? List.of()
                : List.of(new Violation(
                        "/nextOn",
                        "Die nächste Überprüfung liegt nicht nach dieser",
                        "the next review does not follow this one"));
    }

    private List<Violation> answer(String pointer, @Nullable Boolean answer) {
        if (serviceReached && answer == null) {
            return List.of(new Violation(
                    pointer,
                    "Das Angebot wurde erreicht; die Antwort fehlt",
                    "the service was reached; the answer is missing"));
        }
        return !serviceReached && answer != null
                ? List.of(new Violation(
                        pointer,
                        "Das Angebot wurde nicht erreicht; das lässt sich nicht sagen",
                        "the service was not reached; this cannot be said"))
                : List.of();
    }
}
