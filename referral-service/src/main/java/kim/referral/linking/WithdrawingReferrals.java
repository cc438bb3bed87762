package kim.referral.linking;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.audit.Audit;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventHandler;
import kim.platform.event.EventType;
import kim.referral.payload.Payloads;
import kim.referral.referral.Actor;
import kim.referral.referral.Chronicle;
import kim.referral.referral.Referral;
import kim.referral.referral.Referrals;
import kim.referral.referral.Side;

/** A consent is withdrawn: open referrals that rest on it end, and what went along is deleted, also of closed ones [E3]. */
@ApplicationScoped
class WithdrawingReferrals implements EventHandler<ConsentWithdrawn> {

    private final Referrals referrals;
    private final Payloads payloads;
    private final Chronicle chronicle;
    private final WithdrawnConsents withdrawn;
    private final Audit audit;

    WithdrawingReferrals(
            Referrals referrals, Payloads payloads, Chronicle chronicle, WithdrawnConsents withdrawn, Audit audit) {
        this.referrals = referrals;
        this.payloads = payloads;
        this.chronicle = chronicle;
        this.withdrawn = withdrawn;
        this.audit = audit;
    }

    @Override
    public EventType type() {
        return new EventType("kim.consent.withdrawn.v1");
    }

    @Override
    public Class<ConsentWithdrawn> contract() {
        return ConsentWithdrawn.class;
    }

    @Override
    public void handle(ConsentWithdrawn consent, CloudEvent event) {
        withdrawn.lock(consent.caseId());
        withdrawn.add(consent);
        referrals
                .restingOn(consent.consentId(), consent.caseId(), consent.endsTheCase())
                .forEach(referral -> withdraw(referral, event));
    }

    private void withdraw(Referral referral, CloudEvent event) {
        if (referral.status().isOpen()) {
            chronicle.note(referral.withdraw(Actor.of(Side.SYSTEM, event.type())));
        }
        payloads.delete(referral.id().id());
        audit.wrote("referral", referral.id().id(), "consent withdrawn");
    }
}
