package kim.referral.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;
import kim.referral.referral.ReferralId;
import kim.referral.referral.Referrals;
import kim.referral.referral.WithdrawingNeed;

/** [E3] The people who wait tell clearing that they take their consent back: their request ends, and its data are gone. */
@ApplicationScoped
class WithdrawingRequest {

    private final Referrals referrals;
    private final WithdrawingNeed withdrawing;
    private final ClearingScope scope;

    WithdrawingRequest(Referrals referrals, WithdrawingNeed withdrawing, ClearingScope scope) {
        this.referrals = referrals;
        this.withdrawing = withdrawing;
        this.scope = scope;
    }

    @Idempotent
    @Transactional
    Decision withdraw(ReferralId id, ExpectedVersion expected) {
        var waiting = referrals.waiting(id, scope.limit());
        expected.mustMatch(waiting);
        withdrawing.withdraw(waiting.chain());
        return Decision.on(waiting);
    }
}
