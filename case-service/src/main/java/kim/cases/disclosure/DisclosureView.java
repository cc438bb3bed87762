package kim.cases.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.consent.DataCategory;
import org.jspecify.annotations.Nullable;

/** @param verdictReason what the second person said to it */
record DisclosureView(
        UUID id,
        UUID caseId,
        LegalBasis legalBasis,
        String recipient,
        List<DataCategory> categories,
        String reason,
        DisclosureState state,
        LocalDate requestedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String verdictReason) {}
