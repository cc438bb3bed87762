package kim.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.concept.CaseType;
import kim.cases.concept.Phase;
import kim.cases.person.CoarsePerson;
import kim.cases.person.HouseholdKind;
import org.jspecify.annotations.Nullable;

/** What happens to a case, in the words and fields that others get to read: coarse and without names [D4]. */
public sealed interface CaseEvent extends CaseFact {

    @Override
    default String eventType() {
        return switch (this) {
            case Opened opened -> "kim.case.opened.v1";
            case Reopened reopened -> "kim.case.reopened.v1";
            case AdmissionDecided decided -> "kim.case.admission-decided.v1";
            case TypeChanged changed -> "kim.case.type-changed.v1";
            case PhaseChanged changed -> "kim.case.phase-changed.v1";
            case Assigned assigned -> "kim.case.assigned.v1";
            case Closed closed -> "kim.case.closed.v1";
        };
    }

    record Opened(
            UUID caseId,
            int episode,
            CaseType type,
            Phase phase,
            String focusArea,
            String post,
            String organisation,
            @Nullable String municipality,
            String accessRoute,
            LocalDate requestedOn,
            LocalDate openedOn,
            @Nullable UUID referralId,
            HouseholdKind householdKind,
            List<CoarsePerson> persons)
            implements CaseEvent {}

    record Reopened(
            UUID caseId,
            int episode,
            LocalDate on,
            CaseType type,
            Phase phase,
            String focusArea,
            String post,
            String organisation,
            @Nullable String municipality,
            String accessRoute,
            LocalDate requestedOn,
            LocalDate openedOn,
            HouseholdKind householdKind,
            List<CoarsePerson> persons)
            implements CaseEvent {}

    record AdmissionDecided(
            UUID caseId,
            int episode,
            Decision decision,
            LocalDate on,
            int conversations,
            boolean conversion,
            int criteriaMet,
            int threshold)
            implements CaseEvent {}

    record TypeChanged(UUID caseId, int episode, CaseType from, CaseType to, LocalDate on) implements CaseEvent {}

    /** @param previousPost which led it until then */
    record Assigned(
            UUID caseId,
            int episode,
            String focusArea,
            String post,
            String organisation,
            String previousPost,
            String previousOrganisation,
            LocalDate on)
            implements CaseEvent {

        static Assigned of(CaseFile file, Assignment before, LocalDate on) {
            var now = file.assignment();
            return new Assigned(
                    file.id().id(),
                    file.episodeNumber(),
                    before.focusArea(),
                    now.post().code(),
                    now.organisation().code(),
                    before.post().code(),
                    before.organisation().code(),
                    on);
        }
    }

    record PhaseChanged(UUID caseId, int episode, Phase from, Phase to, LocalDate on) implements CaseEvent {}

    record Closed(UUID caseId, int episode, String reason, boolean early, LocalDate on, LocalDate openedOn)
            implements CaseEvent {}
}
