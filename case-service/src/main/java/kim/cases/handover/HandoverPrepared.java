package kim.cases.handover;

import java.time.LocalDate;
import java.util.UUID;
import kim.cases.casefile.CaseFact;
import org.jspecify.annotations.Nullable;

/** Another carrier's post is to be asked; nothing of the case goes along. */
record HandoverPrepared(
        UUID caseId,
        UUID referralId,
        String recipientOrganisation,
        String recipientPost,
        String senderOrganisation,
        String senderPost,
        UUID consentId,
        @Nullable String municipality,
        int persons,
        LocalDate on)
        implements CaseFact {

    @Override
    public String eventType() {
        return "kim.case.handover-prepared.v1";
    }
}
