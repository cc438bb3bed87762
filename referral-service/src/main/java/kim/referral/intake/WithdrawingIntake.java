package kim.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.Caller;
import kim.platform.idempotency.Idempotent;
import kim.referral.referral.ReferralId;
import kim.referral.referral.WithdrawingNeed;

/** [E3] The office passes on that the people took their consent back. It reads nothing from the answer that it did not know. */
@ApplicationScoped
class WithdrawingIntake {

    private final Intakes intakes;
    private final WithdrawingNeed withdrawing;
    private final Caller caller;
    private final Clock clock;

    WithdrawingIntake(Intakes intakes, WithdrawingNeed withdrawing, Caller caller, Clock clock) {
        this.intakes = intakes;
        this.withdrawing = withdrawing;
        this.caller = caller;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    IntakeReceipt withdraw(ReferralId id) {
        var intake = intakes.visible(id, caller.organisation());
        withdrawing.withdraw(id);
        return intake.receipt(LocalDate.now(clock));
    }
}
