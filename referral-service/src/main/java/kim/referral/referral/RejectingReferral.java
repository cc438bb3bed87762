package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/**
 * The recipient says no and why [R2]. What clearing had assigned waits there again at once, as the rejected one's
 * successor: REJECTED is final, and no need is lost with it.
 */
@ApplicationScoped
class RejectingReferral {

    private final TakingStep step;
    private final Referrals referrals;
    private final SendingReferral sending;
    private final Clock clock;

    RejectingReferral(TakingStep step, Referrals referrals, SendingReferral sending, Clock clock) {
        this.step = step;
        this.referrals = referrals;
        this.sending = sending;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    StepTaken reject(ReferralId id, ExpectedVersion expected, RejectReferralRequest request) {
        request.requireUsable();
        var today = LocalDate.now(clock);
        var rejected = step.take(
                id, expected, (referral, actor) -> referral.reject(request.reason(), request.text(), actor, today));
        Successor.inClearing(referrals.findById(id), today)
                .ifPresent(need -> sending.passOn(need, Actor.of(Side.SENDER, "rejection")));
        return rejected;
    }
}
