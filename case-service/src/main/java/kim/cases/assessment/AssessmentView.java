package kim.cases.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as it stands.
 *
 * @param number counts the assessments of the episode from 1
 * @param wording how often this one was written
 * @param clientView absent once it was erased
 */
record AssessmentView(
        UUID id,
        int episode,
        int number,
        int wording,
        LocalDate on,
        boolean atClose,
        List<Need> needs,
        List<String> resources,
        List<Tie> network,
        @Nullable String clientView) {}
