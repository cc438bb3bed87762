package kim.referral.linking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.platform.event.InvalidEvent;
import kim.referral.concept.CurrentConcept;
import kim.referral.referral.Sender;

/** Who asks, with the kind of body that the concept says it is. */
@ApplicationScoped
class Senders {

    private final CurrentConcept concept;

    Senders(CurrentConcept concept) {
        this.concept = concept;
    }

    Sender sender(ReferralPrepared prepared, PreparedPayload payload) {
        return sender(prepared)
                .orElseGet(() ->
                        sender(payload.sender().organisation(), payload.sender().post()));
    }

    /** Empty where the event does not say. */
    Optional<Sender> sender(ReferralPrepared prepared) {
        var organisation = prepared.senderOrganisation();
        var post = prepared.senderPost();
        return organisation == null || post == null ? Optional.empty() : Optional.of(sender(organisation, post));
    }

    Sender sender(OrganisationCode organisation, PostCode post) {
        return concept.today()
                .organisation(organisation)
                .map(known -> new Sender(known.kind(), organisation, post))
                .orElseThrow(() -> new InvalidEvent("the concept does not know who asks"));
    }
}
