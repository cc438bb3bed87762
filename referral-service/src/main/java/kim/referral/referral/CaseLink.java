package kim.referral.referral;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The case that a referral comes from or became.
 *
 * @param consentId the consent it rests on [E4]
 */
@Embeddable
public record CaseLink(
        UUID caseId, @Nullable UUID measureId, @Nullable UUID consentId) {

    /** Without a measure, and resting on no consent of its own. */
    public static CaseLink to(UUID caseId) {
        return new CaseLink(caseId, null, null);
    }
}
