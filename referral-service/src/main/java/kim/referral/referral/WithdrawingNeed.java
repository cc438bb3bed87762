package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.Caller;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.audit.Audit;

/**
 * [E3] The people who were referred into KIM take their consent back before a case exists: whatever of the chain is
 * open ends, and what went along is deleted, in every Kreis to which it had been forwarded. Of a case that exists by
 * then case-service is told, not this one.
 */
@ApplicationScoped
public class WithdrawingNeed {

    private final Referrals referrals;
    private final Chronicle chronicle;
    private final KreisScope scope;
    private final Audit audit;
    private final Caller caller;

    WithdrawingNeed(Referrals referrals, Chronicle chronicle, KreisScope scope, Audit audit, Caller caller) {
        this.referrals = referrals;
        this.chronicle = chronicle;
        this.scope = scope;
        this.audit = audit;
        this.caller = caller;
    }

    /** In the transaction of whoever passes the withdrawal on; in another Kreis in one of its own. */
    public void withdraw(ReferralId chain) {
        referrals.ofChain(chain).stream()
                .filter(referral -> referral.status().isOpen())
                .forEach(this::withdraw);
        referrals.ofChain(chain).forEach(this::followAbroad);
    }

    private void withdraw(Referral referral) {
        chronicle.note(referral.withdraw(Actor.of(Side.SYSTEM, caller.subject())));
        audit.wrote("referral", referral.id().id(), "consent withdrawn");
    }

    /** Only what is still open there matters; the way there was walked once already by whoever forwarded it. */
    private void followAbroad(Referral left) {
        if (left.onward().map(Onward::kreis).orElse(null) instanceof String there) {
            scope.in(
                    new Kreis(there),
                    () -> referrals.ofChain(left.chain()).stream()
                            .filter(referral -> referral.status().isOpen())
                            .forEach(this::withdraw));
        }
    }
}
