package kim.cases.linking;

import java.time.LocalDate;
import java.util.UUID;
import kim.cases.casefile.CaseFact;
import org.jspecify.annotations.Nullable;

/**
 * A measure is about to become the named referral, or a question about the client is about to be asked [R13]; what it
 * says is to be fetched by its id.
 *
 * @param measureId absent where it is a question
 */
record ReferralPrepared(
        UUID caseId,
        @Nullable UUID measureId,
        UUID referralId,
        Kind kind,
        String senderOrganisation,
        String senderPost,
        String recipientOrganisation,
        String recipientKind,
        @Nullable String matter,
        UUID consentId,
        LocalDate on)
        implements CaseFact {

    /** What the referral will be. */
    enum Kind {
        LINKING,
        INQUIRY
    }

    @Override
    public String eventType() {
        return "kim.case.referral-prepared.v1";
    }
}
