package kim.referral.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kim.platform.Caller;
import kim.platform.NotAllowed;
import kim.platform.Role;
import kim.platform.Wording;
import kim.referral.concept.CurrentConcept;
import kim.referral.concept.OrganisationKind;
import kim.referral.referral.Sender;

/** Coordination clears everything; a municipality clears its own where the concept says so [Z2]. */
@ApplicationScoped
class ClearingScope {

    private final Caller caller;
    private final CurrentConcept concept;

    ClearingScope(Caller caller, CurrentConcept concept) {
        this.caller = caller;
        this.concept = concept;
    }

    /**
     * The municipality to which the caller is limited; empty where it is not.
     *
     * @throws NotAllowed where municipalities do not clear
     */
    Optional<String> limit() {
        if (caller.is(Role.COORDINATOR)) {
            return Optional.empty();
        }
        var own = caller.municipality();
        if (!concept.today().clearing().municipalityFirst() || own.isEmpty()) {
            throw new NotAllowed(new Wording(
                    "Nach dem Konzept des Kreises klärt die Koordination",
                    "by the concept of the Kreis coordination clears"));
        }
        return own;
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
