package kim.cases.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kim.cases.casefile.Assignment;
import kim.cases.casefile.NewCase;
import kim.cases.casefile.StartingCase;
import kim.cases.concept.CurrentConcept;
import kim.cases.consent.Consents;
import kim.platform.BadInput;
import kim.platform.Gone;
import kim.platform.Kreis;
import kim.platform.PostCode;
import kim.platform.event.InvalidEvent;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** [Z6] A post accepted a referral, so the case begins; once, however often it is told. */
@ApplicationScoped
public class OpeningFromReferral {

    private final StartingCase starting;
    private final ReferralPayloads payloads;
    private final Consents consents;
    private final CurrentConcept concepts;
    private final UnopenedReferrals unopened;

    OpeningFromReferral(
            StartingCase starting,
            @RestClient ReferralPayloads payloads,
            Consents consents,
            CurrentConcept concepts,
            UnopenedReferrals unopened) {
        this.starting = starting;
        this.payloads = payloads;
        this.consents = consents;
        this.concepts = concepts;
        this.unopened = unopened;
    }

    /** Opens the case unless it is open; a payload that is gone opens none, and that is kept for people to see. */
    public void open(UUID referral, PostCode post, Kreis kreis, String service) {
        if (starting.hasStartedFrom(referral)) {
            return;
        }
        try {
            open(payloads.of(referral, kreis.ags()), referral, post, service);
        } catch (Gone e) {
            unopened.keep(referral, post, UnopenedReferrals.Reason.PAYLOAD_GONE);
        }
    }

    private void open(ReferralPayload payload, UUID referral, PostCode post, String service) {
        var file = starting.startedBy(
                service,
                new NewCase(
                        assignment(payload, post),
                        payload.municipality(),
                        payload.route(),
                        payload.requestedOn(),
                        referral,
                        payload.externalReference(),
                        payload.household()));
        payload.purposes().forEach(purpose -> consents.keep(file.id(), purpose, payload.consent()));
    }

    /** A post that no concept knows can never lead a case, however often it is tried. */
    private Assignment assignment(ReferralPayload payload, PostCode post) {
        try {
            return new Assigning(concepts.today()).to(post, payload.focusArea());
        } catch (BadInput e) {
            throw new InvalidEvent("the concept does not know the post or focus area", e);
        }
    }
}
