package kim.cases.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFact;
import org.jspecify.annotations.Nullable;

/** An observation as others hear of it: where and of what kind, without its description [D4]. */
record ObservationRecorded(
        UUID caseId,
        int episode,
        UUID observationId,
        ObservationKind kind,
        String field,
        List<String> bodies,
        @Nullable String municipality,
        LocalDate on)
        implements CaseFact {

    @Override
    public String eventType() {
        return "kim.case.observation-recorded.v1";
    }
}
