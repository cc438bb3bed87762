package kim.cases.linking;

import java.time.LocalDate;
import java.util.UUID;
import kim.cases.casefile.CaseFact;
import org.jspecify.annotations.Nullable;

/** A measure is about to become the named referral; what it says is to be fetched by its id. */
record ReferralPrepared(
        UUID caseId,
        UUID measureId,
        UUID referralId,
        String senderOrganisation,
        String senderPost,
        String recipientOrganisation,
        String recipientKind,
        @Nullable String matter,
        UUID consentId,
        LocalDate on)
        implements CaseFact {

    @Override
    public String eventType() {
        return "kim.case.referral-prepared.v1";
    }
}
