package kim.cases.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment says since it was last written, all of it sealed [D6].
 *
 * @param number counts its wordings from 1
 * @param clientView absent once it was erased
 */
record AssessmentWords(
        int number,
        LocalDate on,
        boolean atClose,
        List<Need> needs,
        List<String> resources,
        List<Tie> network,
        @Nullable String clientView) {

    static AssessmentWords of(int number, AssessNeedsRequest found) {
        return new AssessmentWords(
                number,
                found.on(),
                found.atClose(),
                found.needs(),
                Objects.requireNonNullElse(found.resources(), List.of()),
                Objects.requireNonNullElse(found.network(), List.of()),
                found.clientView());
    }
}
