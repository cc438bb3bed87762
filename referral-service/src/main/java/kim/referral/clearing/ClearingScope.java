package kim.referral.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import kim.platform.Caller;
import kim.platform.NotAllowed;
import kim.platform.Role;
import kim.platform.Wording;
import kim.referral.concept.CurrentConcept;
import kim.referral.concept.OrganisationKind;
import kim.referral.referral.Sender;

/**
 * Coordination clears everything, or what comes from its districts [W6]; a municipality clears its own where the concept
 * says so [Z2].
 */
@ApplicationScoped
class ClearingScope {

    private final Caller caller;
    private final CurrentConcept concept;

    ClearingScope(Caller caller, CurrentConcept concept) {
        this.caller = caller;
        this.concept = concept;
    }

    /**
     * The municipalities to which the caller is limited; empty where it is not.
     *
     * @throws NotAllowed where municipalities do not clear
     */
    Optional<Set<String>> limit() {
        if (caller.is(Role.COORDINATOR)) {
            return districts();
        }
        var own = caller.municipality();
        if (!concept.today().clearing().municipalityFirst() || own.isEmpty()) {
            throw new NotAllowed(new Wording(
                    "Nach dem Konzept des Kreises klärt die Koordination",
                    "by the concept of the Kreis coordination clears"));
        }
        return own.map(Set::of);
    }

    private Optional<Set<String>> districts() {
        var own = caller.districts();
        return own.isEmpty() ? Optional.empty() : Optional.of(concept.today().municipalitiesOf(own));
    }

    /** Figures by post are employee data [D7]. */
    boolean seesLoad() {
        return caller.is(Role.COORDINATOR);
    }

    /** In whose name a request is assigned. */
    Sender sender() {
        var kind = caller.is(Role.COORDINATOR) ? OrganisationKind.KREIS : OrganisationKind.MUNICIPALITY;
        return new Sender(kind, caller.organisation(), null);
    }
}
