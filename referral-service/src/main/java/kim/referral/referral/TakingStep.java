package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.audit.Audit;

/** What every step has in common: seen, in the version that was read, taken by a side, kept and told. */
@ApplicationScoped
class TakingStep {

    private final Referrals referrals;
    private final Chronicle chronicle;
    private final Audit audit;
    private final Caller caller;

    TakingStep(Referrals referrals, Chronicle chronicle, Audit audit, Caller caller) {
        this.referrals = referrals;
        this.chronicle = chronicle;
        this.audit = audit;
        this.caller = caller;
    }

    /** Accepts on the way to something further, where that was not done before; the version must match anyhow. */
    void takeUnlessAccepted(
            ReferralId id, ExpectedVersion expected, BiFunction<Referral, Actor, StatusChanged> acceptance) {
        var referral = referrals.visible(id, caller);
        expected.mustMatch(referral);
        if (!referral.status().isAgreed()) {
            take(id, expected, acceptance);
        }
    }

    /** Runs in the use case's transaction. */
    StepTaken take(ReferralId id, ExpectedVersion expected, BiFunction<Referral, Actor, StatusChanged> step) {
        var referral = referrals.visible(id, caller);
        expected.mustMatch(referral);
        chronicle.note(step.apply(referral, Actor.of(caller, referral.sidesOf(caller))));
        audit.wrote("referral", id.id(), referral.status().name());
        return new StepTaken(id.id(), referral.status());
    }
}
