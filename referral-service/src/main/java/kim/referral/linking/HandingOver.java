package kim.referral.linking;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventHandler;
import kim.platform.event.EventType;
import kim.referral.referral.Actor;
import kim.referral.referral.Reason;
import kim.referral.referral.Senders;
import kim.referral.referral.SendingReferral;
import kim.referral.referral.Side;

/** A post is asked to lead a case from now on; until it accepts, nothing changes for anybody [R1] [Z6]. */
@ApplicationScoped
class HandingOver implements EventHandler<HandoverPrepared> {

    private final SendingReferral sending;
    private final Senders senders;
    private final WithdrawnConsents withdrawn;

    HandingOver(SendingReferral sending, Senders senders, WithdrawnConsents withdrawn) {
        this.sending = sending;
        this.senders = senders;
        this.withdrawn = withdrawn;
    }

    @Override
    public EventType type() {
        return new EventType("kim.case.handover-prepared.v1");
    }

    @Override
    public Class<HandoverPrepared> contract() {
        return HandoverPrepared.class;
    }

    @Override
    public void handle(HandoverPrepared prepared, CloudEvent event) {
        var acting = Actor.of(Side.SENDER, event.type());
        var referral = prepared.asked(senders.sender(prepared.senderOrganisation(), prepared.senderPost()));
        withdrawn.lock(prepared.caseId());
        if (withdrawn.contain(prepared.consentId(), prepared.caseId())) {
            sending.callOff(referral, Reason.CONSENT_WITHDRAWN, acting);
        } else {
            sending.ask(referral, acting);
        }
    }
}
