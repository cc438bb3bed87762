package kim.referral.linking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kim.platform.Gone;
import kim.platform.Kreis;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Claim check with case-service. */
@ApplicationScoped
class FetchingPayload {

    private final PreparedPayloads prepared;
    private final WithdrawnConsents withdrawn;

    FetchingPayload(@RestClient PreparedPayloads prepared, WithdrawnConsents withdrawn) {
        this.prepared = prepared;
        this.withdrawn = withdrawn;
    }

    /**
     * Empty when it is gone. A consent of which the withdrawal came first counts as gone, whatever case-service still
     * held a moment ago: the topics keep no order among each other [E3].
     */
    Optional<PreparedPayload> fetch(ReferralPrepared referral, Kreis kreis) {
        withdrawn.lock(referral.caseId());
        return withdrawn.contain(referral.consentId(), referral.caseId()) ? Optional.empty() : claim(referral, kreis);
    }

    private Optional<PreparedPayload> claim(ReferralPrepared referral, Kreis kreis) {
        try {
            return Optional.of(prepared.of(referral.referralId(), kreis.ags()));
        } catch (Gone e) {
            return Optional.empty();
        }
    }
}
