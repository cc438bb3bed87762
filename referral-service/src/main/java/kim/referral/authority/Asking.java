package kim.referral.authority;

import jakarta.enterprise.context.RequestScoped;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.PostCode;
import kim.referral.concept.CurrentConcept;
import kim.referral.concept.Organisation;
import kim.referral.referral.Sender;
import org.jspecify.annotations.Nullable;

/** The post in whose name a case manager asks or advises. */
@RequestScoped
class Asking {

    private final Caller caller;
    private final CurrentConcept concept;

    Asking(Caller caller, CurrentConcept concept) {
        this.caller = caller;
        this.concept = concept;
    }

    /** @throws BadInput when the caller does not hold that post, or holds several and names none */
    Sender sender(@Nullable PostCode named) {
        var held = caller.posts();
        var post = named == null && held.size() == 1 ? held.iterator().next() : named;
        if (!caller.holds(post)) {
            throw new BadInput("/post", "Nötig ist eine eigene Stelle", "a post of one's own is needed");
        }
        return concept.today()
                .organisation(caller.organisation())
                .map(Organisation::kind)
                .map(kind -> new Sender(kind, caller.organisation(), post))
                .orElseThrow(() -> new BadInput(
                        "/post", "Das Konzept kennt Ihren Träger nicht", "the concept does not know your carrier"));
    }
}
