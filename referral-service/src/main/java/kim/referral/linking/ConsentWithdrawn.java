package kim.referral.linking;

import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of {@code kim.consent.withdrawn.v1}. */
record ConsentWithdrawn(UUID consentId, UUID caseId, String purpose, LocalDate on) {

    /** Without consent to process data at all, nothing of the case may stay with anybody. */
    boolean endsTheCase() {
        return purpose.equals("DATA_PROCESSING");
    }
}
