package kim.cases.linking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.platform.NotVisible;
import kim.platform.audit.Audit;

/** referral-service fetches what a prepared referral says (claim check); fetching again gives the same. */
@ApplicationScoped
class FetchingPayload {

    private final PreparedReferrals referrals;
    private final Audit audit;

    FetchingPayload(PreparedReferrals referrals, Audit audit) {
        this.referrals = referrals;
        this.audit = audit;
    }

    @Transactional
    Payload fetch(UUID referral) {
        var payload = referrals
                .findByIdOptional(referral)
                .orElseThrow(NotVisible::new)
                .payload();
        audit.read("prepared-referral", referral, "referral");
        return payload;
    }
}
