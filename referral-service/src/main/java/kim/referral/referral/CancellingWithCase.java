package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import kim.platform.audit.Audit;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventHandler;
import kim.platform.event.EventType;

/** [R9] A case that is closed asks nobody any more: its open referrals end, and say that this is why. */
@ApplicationScoped
class CancellingWithCase implements EventHandler<CaseClosed> {

    private final Referrals referrals;
    private final Chronicle chronicle;
    private final Audit audit;
    private final Event<CaseClosed> followers;

    CancellingWithCase(Referrals referrals, Chronicle chronicle, Audit audit, Event<CaseClosed> followers) {
        this.referrals = referrals;
        this.chronicle = chronicle;
        this.audit = audit;
        this.followers = followers;
    }

    @Override
    public EventType type() {
        return new EventType("kim.case.closed.v1");
    }

    @Override
    public Class<CaseClosed> contract() {
        return CaseClosed.class;
    }

    @Override
    public void handle(CaseClosed closed, CloudEvent event) {
        followers.fire(closed);
        var acting = Actor.of(Side.SENDER, event.type());
        referrals.openOfCase(closed.caseId()).forEach(referral -> cancel(referral, acting));
    }

    private void cancel(Referral referral, Actor acting) {
        chronicle.note(referral.cancel(Reason.CASE_CLOSED, acting));
        audit.wrote("referral", referral.id().id(), "case closed");
    }
}
