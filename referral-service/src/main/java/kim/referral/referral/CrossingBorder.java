package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.OrganisationCode;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventHandler;
import kim.platform.event.EventType;
import kim.platform.event.InvalidEvent;
import kim.referral.concept.Concept;
import kim.referral.concept.CurrentConcept;
import kim.referral.concept.Organisation;
import kim.referral.concept.OrganisationKind;
import kim.referral.payload.AccessRequest;
import kim.referral.payload.Payloads;

/**
 * [W1] A need that was forwarded to another Kreis goes on there: its successor is made in that Kreis, with the payload,
 * and nothing of it stays here but the skeleton. Told twice, it crosses once.
 */
@ApplicationScoped
class CrossingBorder implements EventHandler<StatusHeard> {

    private final Referrals referrals;
    private final Payloads payloads;
    private final SendingReferral sending;
    private final CurrentConcept concept;
    private final KreisScope scope;
    private final Event<StatusHeard> followers;
    private final Clock clock;

    CrossingBorder(
            Referrals referrals,
            Payloads payloads,
            SendingReferral sending,
            CurrentConcept concept,
            KreisScope scope,
            Event<StatusHeard> followers,
            Clock clock) {
        this.referrals = referrals;
        this.payloads = payloads;
        this.sending = sending;
        this.concept = concept;
        this.scope = scope;
        this.followers = followers;
        this.clock = clock;
    }

    @Override
    public EventType type() {
        return new EventType("kim.referral.status-changed.v1");
    }

    @Override
    public Class<StatusHeard> contract() {
        return StatusHeard.class;
    }

    @Override
    public void handle(StatusHeard heard, CloudEvent event) {
        followers.fire(heard);
        if (heard.status() == ReferralStatus.FORWARDED && heard.toKreis() instanceof String ags) {
            referrals
                    .findByIdOptional(new ReferralId(heard.referralId()))
                    .ifPresent(left -> cross(left, new Kreis(ags)));
        }
    }

    private void cross(Referral left, Kreis there) {
        var crossing = left.onward().orElseThrow();
        var request = payloads.of(left.id().id(), AccessRequest.class);
        var successor = Successor.abroad(left, crossing, sender(), LocalDate.now(clock));
        var acting = Actor.of(Side.SENDER, "forwarding from " + left.kreis());
        scope.in(there, () -> {
            if (referrals.findByIdOptional(successor.id()).isEmpty()) {
                request.ifPresentOrElse(
                        known -> sending.send(successor, known, acting),
                        () -> sending.callOff(successor, Reason.PAYLOAD_GONE, acting));
            }
        });
        payloads.delete(left.id().id());
    }

    /** The coordination of the Kreis that it comes from. */
    private Sender sender() {
        return new Sender(OrganisationKind.KREIS, coordination(concept.today()), null);
    }

    private static OrganisationCode coordination(Concept here) {
        return here.organisations().stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.KREIS)
                .map(Organisation::code)
                .findFirst()
                .orElseThrow(() -> new InvalidEvent("the concept knows no coordination"));
    }
}
