package kim.referral.linking;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.audit.Audit;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventHandler;
import kim.platform.event.EventType;
import kim.referral.referral.Actor;
import kim.referral.referral.Reason;
import kim.referral.referral.SendingReferral;
import kim.referral.referral.Side;

/**
 * A measure becomes a referral: the frozen payload is fetched, and the recipient is asked. Where the payload is gone by
 * then, nobody is asked, and the referral says so to both sides.
 */
@ApplicationScoped
class LinkingReferral implements EventHandler<ReferralPrepared> {

    private final FetchingPayload fetching;
    private final SendingReferral sending;
    private final Senders senders;
    private final Audit audit;

    LinkingReferral(FetchingPayload fetching, SendingReferral sending, Senders senders, Audit audit) {
        this.fetching = fetching;
        this.sending = sending;
        this.senders = senders;
        this.audit = audit;
    }

    @Override
    public EventType type() {
        return new EventType("kim.case.referral-prepared.v1");
    }

    @Override
    public Class<ReferralPrepared> contract() {
        return ReferralPrepared.class;
    }

    @Override
    public void handle(ReferralPrepared prepared, CloudEvent event) {
        var acting = Actor.of(Side.SENDER, event.type());
        audit.wrote("referral", prepared.referralId(), "request");
        fetching.fetch(prepared, event.kreis())
                .ifPresentOrElse(
                        payload -> sending.send(
                                prepared.asked(senders.sender(prepared, payload), payload), payload.request(), acting),
                        () -> sending.callOff(
                                prepared.calledOff(senders.sender(prepared).orElse(null)),
                                Reason.PAYLOAD_GONE,
                                acting));
    }
}
