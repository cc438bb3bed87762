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

    FetchingPayload(@RestClient PreparedPayloads prepared) {
        this.prepared = prepared;
    }

    /** Empty when it is gone. */
    Optional<PreparedPayload> fetch(ReferralPrepared referral, Kreis kreis) {
        try {
            return Optional.of(prepared.of(referral.referralId(), kreis.ags()));
        } catch (Gone e) {
            return Optional.empty();
        }
    }
}
