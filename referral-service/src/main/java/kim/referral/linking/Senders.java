package kim.referral.linking;

import jakarta.enterprise.context.ApplicationScoped;
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

    Sender sender(PreparedPayload payload) {
        var asking = payload.sender();
        return concept.today()
                .organisation(asking.organisation())
                .map(organisation -> new Sender(organisation.kind(), asking.organisation(), asking.post()))
                .orElseThrow(() -> new InvalidEvent("the concept does not know who asks"));
    }
}
