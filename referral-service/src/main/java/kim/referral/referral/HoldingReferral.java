package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** The recipient cannot go on for now and says why. */
@ApplicationScoped
class HoldingReferral {

    private final TakingStep step;

    HoldingReferral(TakingStep step) {
        this.step = step;
    }

    @Idempotent
    @Transactional
    StepTaken hold(ReferralId id, ExpectedVersion expected, HoldReferralRequest request) {
        request.requireUsable();
        return step.take(id, expected, (referral, actor) -> referral.hold(request.reason(), actor));
    }
}
