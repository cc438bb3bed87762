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
import kim.platform.privacy.ErasureLedger;
import kim.platform.privacy.Subject;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** [Z6] A post accepted a referral, so the case begins; once, however often it is told. */
@ApplicationScoped
public class OpeningFromReferral {

    private final StartingCase starting;
    private final ReferralPayloads payloads;
    private final Consents consents;
    private final CurrentConcept concepts;
    private final UnopenedReferrals unopened;
    private final ErasureLedger erased;

    OpeningFromReferral(
            StartingCase starting,
            @RestClient ReferralPayloads payloads,
            Consents consents,
            CurrentConcept concepts,
            UnopenedReferrals unopened,
            ErasureLedger erased) {
        this.starting = starting;
        this.payloads = payloads;
        this.consents = consents;
        this.concepts = concepts;
        this.unopened = unopened;
        this.erased = erased;
    }

    /** Opens the case unless it is open, or was erased since. What is gone or not consented to opens none, and everybody who waits is told. */
    public void open(UUID referral, PostCode post, Kreis kreis, String service) {
        if (starting.hasStartedFrom(referral) || erased.names(Subject.Kind.ORIGIN, referral)) {
            return;
        }
        try {
            openIfConsented(payloads.of(referral, kreis.ags()), referral, post, service);
        } catch (Gone e) {
            unopened.keep(referral, post, OpeningRefused.Reason.PAYLOAD_GONE);
        }
    }

    private void openIfConsented(ReferralPayload payload, UUID referral, PostCode post, String service) {
        if (payload.allowsProcessing()) {
            open(payload, referral, post, service);
        } else {
            unopened.keep(referral, post, OpeningRefused.Reason.NO_CONSENT);
        }
    }

    private void open(ReferralPayload payload, UUID referral, PostCode post, String service) {
        var file = starting.startedBy(
                service,
                new NewCase(
                        assignment(post),
                        payload.municipality(),
                        payload.route(),
                        payload.requestedOn(),
                        referral,
                        null,
                        payload.household().arriving()));
        var form = payload.consent().signed();
        payload.agreed().forEach(purpose -> consents.keep(file.id(), purpose, form));
    }

    /** A post that no concept knows can never lead a case, however often it is tried. */
    private Assignment assignment(PostCode post) {
        try {
            return new Assigning(concepts.today()).to(post, null);
        } catch (BadInput e) {
            throw new InvalidEvent("the concept does not know the post, or no focus area of it", e);
        }
    }
}
