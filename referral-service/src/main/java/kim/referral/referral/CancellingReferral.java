package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** The sender no longer asks; what went along is deleted at the recipient's side at once. */
@ApplicationScoped
class CancellingReferral {

    private final TakingStep step;

    CancellingReferral(TakingStep step) {
        this.step = step;
    }

    @Idempotent
    @Transactional
    StepTaken cancel(ReferralId id, ExpectedVersion expected) {
        return step.take(id, expected, (referral, actor) -> referral.cancel(null, actor));
    }
}
