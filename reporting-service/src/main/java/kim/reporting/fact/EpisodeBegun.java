package kim.reporting.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code kim.case.opened.v1} and {@code kim.case.reopened.v1}.
 *
 * @param referralId the referral that led here, if one did
 */
record EpisodeBegun(
        UUID caseId,
        int episode,
        String type,
        String focusArea,
        String post,
        String organisation,
        @Nullable String municipality,
        String accessRoute,
        LocalDate requestedOn,
        LocalDate openedOn,
        @Nullable UUID referralId,
        String householdKind,
        List<Person> persons) {}
