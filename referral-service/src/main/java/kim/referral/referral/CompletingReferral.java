package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import kim.platform.audit.Audit;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventHandler;
import kim.platform.event.EventType;

/** The case exists: its referral has done its work, and what went along is needed here no longer [R10]. */
@ApplicationScoped
class CompletingReferral implements EventHandler<CaseOpened> {

    private final Referrals referrals;
    private final Chronicle chronicle;
    private final Audit audit;
    private final Event<CaseOpened> followers;

    CompletingReferral(Referrals referrals, Chronicle chronicle, Audit audit, Event<CaseOpened> followers) {
        this.referrals = referrals;
        this.chronicle = chronicle;
        this.audit = audit;
        this.followers = followers;
    }

    @Override
    public EventType type() {
        return new EventType("kim.case.opened.v1");
    }

    @Override
    public Class<CaseOpened> contract() {
        return CaseOpened.class;
    }

    @Override
    public void handle(CaseOpened opened, CloudEvent event) {
        followers.fire(opened);
        if (opened.referralId() != null) {
            referrals
                    .findByIdOptional(new ReferralId(opened.referralId()))
                    .ifPresent(referral -> complete(referral, opened, event));
        }
    }

    private void complete(Referral referral, CaseOpened opened, CloudEvent event) {
        referral.becameCase(opened.caseId(), Actor.of(Side.RECIPIENT, event.type()))
                .ifPresent(chronicle::note);
        audit.wrote("referral", referral.id().id(), "case opened");
    }
}
