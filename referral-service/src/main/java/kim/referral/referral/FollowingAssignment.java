package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import kim.platform.audit.Audit;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventHandler;
import kim.platform.event.EventType;

/**
 * Another post leads a case [Z6]: the handover that it accepted has done its work, and what the case still asks of
 * others is its to follow now. The post before it no longer reads the answers.
 */
@ApplicationScoped
class FollowingAssignment implements EventHandler<CaseAssigned> {

    private final Referrals referrals;
    private final Chronicle chronicle;
    private final Senders senders;
    private final Audit audit;
    private final Event<CaseAssigned> followers;

    FollowingAssignment(
            Referrals referrals, Chronicle chronicle, Senders senders, Audit audit, Event<CaseAssigned> followers) {
        this.referrals = referrals;
        this.chronicle = chronicle;
        this.senders = senders;
        this.audit = audit;
        this.followers = followers;
    }

    @Override
    public EventType type() {
        return new EventType("kim.case.assigned.v1");
    }

    @Override
    public Class<CaseAssigned> contract() {
        return CaseAssigned.class;
    }

    @Override
    public void handle(CaseAssigned assigned, CloudEvent event) {
        followers.fire(assigned);
        referrals.openOfCase(assigned.caseId()).forEach(referral -> follow(referral, assigned, event));
    }

    private void follow(Referral referral, CaseAssigned assigned, CloudEvent event) {
        if (referral.kind() == ReferralKind.HANDOVER) {
            settle(referral, assigned, event.type());
        } else {
            referral.ledBy(senders.sender(assigned.organisation(), assigned.post()));
        }
        audit.wrote("referral", referral.id().id(), "case assigned");
    }

    /** The one that was accepted is done; one that still waits for its answer asks for what is no longer there [R9]. */
    private void settle(Referral handover, CaseAssigned assigned, EventType event) {
        if (handover.status() == ReferralStatus.REQUESTED) {
            chronicle.note(handover.cancel(Reason.COMPETING, Actor.of(Side.SENDER, event)));
        } else if (assigned.post().equals(handover.recipient().post())
                && handover.status().next().contains(ReferralStatus.COMPLETED)) {
            var done = Actor.of(Side.RECIPIENT, event);
            chronicle.note(handover.report(ReferralStatus.COMPLETED, Outcome.SERVICE_COMPLETED, done));
        }
    }
}
