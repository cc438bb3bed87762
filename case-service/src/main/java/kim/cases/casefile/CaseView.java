package kim.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.concept.CaseType;
import kim.cases.concept.Phase;
import kim.cases.person.HouseholdView;
import org.jspecify.annotations.Nullable;

/**
 * A case as this caller sees it [W].
 *
 * @param extent how much that is; instruments and admissions are there in full view only
 * @param episodes the present one last
 * @param actions what is open to this caller now [W3]
 */
public record CaseView(
        UUID id,
        String number,
        Extent extent,
        CaseType type,
        Phase phase,
        CaseStatus status,
        String post,
        String organisation,
        String focusArea,
        @Nullable String municipality,
        String accessRoute,
        LocalDate requestedOn,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        int episode,
        List<EpisodeView> episodes,
        @Nullable String externalReference,
        @Nullable UUID referralId,
        HouseholdView household,
        @Nullable List<InstrumentView> instruments,
        @Nullable List<AdmissionView> admissions,
        List<Action> actions) {}
