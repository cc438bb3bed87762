package kim.referral.linking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kim.platform.audit.Audit;
import kim.platform.event.ClaimCheck;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventType;
import kim.referral.referral.Actor;
import kim.referral.referral.Reason;
import kim.referral.referral.Sender;
import kim.referral.referral.Senders;
import kim.referral.referral.SendingReferral;
import kim.referral.referral.Side;

/**
 * A measure becomes a referral: the frozen payload is fetched, and the recipient is asked. Where the payload is gone by
 * then, nobody is asked, and the referral says so to both sides.
 */
@ApplicationScoped
class LinkingReferral implements ClaimCheck<ReferralPrepared, Optional<PreparedPayload>> {

    private final FetchingPayload fetching;
    private final SendingReferral sending;
    private final Senders senders;
    private final WithdrawnConsents withdrawn;
    private final Audit audit;

    LinkingReferral(
            FetchingPayload fetching,
            SendingReferral sending,
            Senders senders,
            WithdrawnConsents withdrawn,
            Audit audit) {
        this.fetching = fetching;
        this.sending = sending;
        this.senders = senders;
        this.withdrawn = withdrawn;
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
    public Optional<PreparedPayload> claim(ReferralPrepared prepared, CloudEvent event) {
        return fetching.fetch(prepared, event.kreis());
    }

    /**
     * A consent of which the withdrawal came first counts as gone, whatever case-service still held a moment ago: the
     * topics keep no order among each other [E3].
     */
    @Override
    public void handle(ReferralPrepared prepared, Optional<PreparedPayload> claimed, CloudEvent event) {
        var acting = Actor.of(Side.SENDER, event.type());
        audit.wrote("referral", prepared.referralId(), "request");
        withdrawn.lock(prepared.caseId());
        claimed.filter(payload -> !withdrawn.contain(prepared.consentId(), prepared.caseId()))
                .ifPresentOrElse(payload -> send(prepared, payload, acting), () -> callOff(prepared, acting));
    }

    private void send(ReferralPrepared prepared, PreparedPayload payload, Actor acting) {
        var asking = prepared.asking().orElse(payload.sender());
        sending.send(prepared.asked(sender(asking), payload), payload.request(), acting);
    }

    private void callOff(ReferralPrepared prepared, Actor acting) {
        var sender = prepared.asking().map(this::sender).orElse(null);
        sending.callOff(prepared.calledOff(sender), Reason.PAYLOAD_GONE, acting);
    }

    private Sender sender(PreparedPayload.Asking asking) {
        return senders.sender(asking.organisation(), asking.post());
    }
}
