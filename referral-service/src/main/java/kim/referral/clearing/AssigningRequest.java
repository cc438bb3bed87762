package kim.referral.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.platform.ExpectedVersion;
import kim.platform.Versioned;
import kim.platform.idempotency.Idempotent;
import kim.referral.referral.ReferralId;

/** Clearing decides for a post [Z2]. */
@ApplicationScoped
class AssigningRequest {

    private final Assigning assigning;

    AssigningRequest(Assigning assigning) {
        this.assigning = assigning;
    }

    @Idempotent
    @Transactional
    Versioned<Assignment> assign(ReferralId id, ExpectedVersion expected, AssignmentRequest request) {
        return assigning.assign(id, expected, request);
    }
}
