package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.BadInput;
import kim.platform.OrganisationCode;
import kim.referral.concept.CurrentConcept;
import kim.referral.concept.Organisation;

/** The bodies outside KIM that the concept knows, as recipients. */
@ApplicationScoped
public class Bodies {

    private final CurrentConcept concept;

    Bodies(CurrentConcept concept) {
        this.concept = concept;
    }

    /** @throws BadInput when the concept knows no authority and no service of this code */
    public Recipient outside(OrganisationCode code) {
        return concept.today()
                .organisation(code)
                .flatMap(Organisation::outside)
                .map(kind -> Recipient.body(RecipientKind.valueOf(kind), code))
                .orElseThrow(() -> new BadInput(
                        "/organisation",
                        "Das Konzept kennt keine Behörde und kein Angebot mit diesem Code",
                        "the concept knows no authority and no service with this code"));
    }
}
