package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** The recipient is at work, for the first time or again. */
@ApplicationScoped
class BeginningReferral {

    private final TakingStep step;

    BeginningReferral(TakingStep step) {
        this.step = step;
    }

    @Idempotent
    @Transactional
    StepTaken begin(ReferralId id, ExpectedVersion expected) {
        return step.take(id, expected, Referral::begin);
    }
}
