package kim.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kim.platform.Caller;
import kim.platform.Kreis;
import kim.referral.concept.CurrentConcept;
import kim.referral.concept.OrganisationKind;

/** Who posts. */
@ApplicationScoped
class Offices {

    private final Caller caller;
    private final CurrentConcept concept;

    Offices(Caller caller, CurrentConcept concept) {
        this.caller = caller;
        this.concept = concept;
    }

    /** By its own token. */
    Office calling() {
        return new Office(caller.organisation(), caller.kreis(), caller.municipality(), caller.subject());
    }

    /** The one of a municipality, for which the state's transport brings something. */
    Optional<Office> of(Kreis kreis, String municipality) {
        return concept.today().organisations().stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.REGISTRATION_OFFICE)
                .filter(organisation -> municipality.equals(organisation.municipality()))
                .map(organisation -> new Office(organisation.code(), kreis, Optional.of(municipality), "transport"))
                .findFirst();
    }
}
