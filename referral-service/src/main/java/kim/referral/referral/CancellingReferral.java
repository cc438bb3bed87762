package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.platform.ExpectedVersion;
import kim.platform.Versioned;
import kim.platform.idempotency.Idempotent;
import kim.referral.payload.Payloads;

/** The sender no longer asks; what went along is deleted at the recipient's side at once. */
@ApplicationScoped
class CancellingReferral {

    private final TakingStep step;
    private final Payloads payloads;

    CancellingReferral(TakingStep step, Payloads payloads) {
        this.step = step;
        this.payloads = payloads;
    }

    @Idempotent
    @Transactional
    Versioned<ReferralView> cancel(ReferralId id, ExpectedVersion expected) {
        var cancelled = step.take(id, expected, (referral, actor) -> referral.cancel(null, actor));
        payloads.delete(id.id());
        return cancelled;
    }
}
