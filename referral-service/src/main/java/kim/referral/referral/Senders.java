package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.platform.event.CameEarly;
import kim.referral.concept.CurrentConcept;

/** Who asks by an event, with the kind of body that the concept says it is. */
@ApplicationScoped
public class Senders {

    private final CurrentConcept concept;

    Senders(CurrentConcept concept) {
        this.concept = concept;
    }

    /** @throws CameEarly when the concept that knows the body has not been heard yet */
    public Sender sender(OrganisationCode organisation, PostCode post) {
        return concept.today()
                .organisation(organisation)
                .map(known -> new Sender(known.kind(), organisation, post))
                .orElseThrow(() -> new CameEarly("a concept that knows who asks"));
    }
}
