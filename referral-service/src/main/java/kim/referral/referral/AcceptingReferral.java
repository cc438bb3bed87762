package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** The recipient takes responsibility; until then nothing has changed for anybody [R1] [Z6]. */
@ApplicationScoped
class AcceptingReferral {

    private final TakingStep step;
    private final Clock clock;

    AcceptingReferral(TakingStep step, Clock clock) {
        this.step = step;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    StepTaken accept(ReferralId id, ExpectedVersion expected) {
        return step.take(id, expected, (referral, actor) -> referral.accept(actor, LocalDate.now(clock)));
    }
}
