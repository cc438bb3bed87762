package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventHandler;
import kim.platform.event.EventType;
import kim.referral.payload.Payloads;

/** The case exists: its referral has done its work, and what went along is needed here no longer [R10]. */
@ApplicationScoped
class CompletingReferral implements EventHandler<CaseOpened> {

    private final Referrals referrals;
    private final Payloads payloads;
    private final Chronicle chronicle;
    private final Event<CaseOpened> followers;

    CompletingReferral(Referrals referrals, Payloads payloads, Chronicle chronicle, Event<CaseOpened> followers) {
        this.referrals = referrals;
        this.payloads = payloads;
        this.chronicle = chronicle;
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
        payloads.delete(referral.id().id());
    }
}
