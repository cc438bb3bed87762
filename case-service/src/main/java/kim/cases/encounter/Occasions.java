package kim.cases.encounter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import kim.cases.concept.Concept;
import kim.cases.concept.CurrentConcept;
import kim.cases.concept.Post;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.NotAllowed;
import kim.platform.PostCode;
import kim.platform.Violation;
import kim.platform.Wording;
import org.jspecify.annotations.Nullable;

/** Makes out for which post of the caller something took place, and whether it can have. */
@ApplicationScoped
class Occasions {

    private final CurrentConcept concepts;
    private final Clock clock;

    Occasions(CurrentConcept concepts, Clock clock) {
        this.concepts = concepts;
        this.clock = clock;
    }

    /** @throws BadInput for a day to come, or a municipality of another Kreis */
    Occasion of(
            @Nullable PostCode named,
            LocalDate on,
            String place,
            @Nullable String municipality,
            int minutes,
            Caller caller) {
        var concept = concepts.today();
        var post = post(named, concept, caller);
        var mistakes = new ArrayList<Violation>();
        if (on.isAfter(LocalDate.now(clock))) {
            mistakes.add(new Violation("/on", "Das Datum liegt in der Zukunft", "the date lies in the future"));
        }
        if (municipality != null && !concept.municipalities().contains(municipality)) {
            mistakes.add(new Violation(
                    "/municipality",
                    "Die Kommune liegt nicht in diesem Kreis",
                    "the municipality is not in this Kreis"));
        }
        BadInput.throwIfAny(mistakes);
        return new Occasion(post.code(), post.organisation(), on, place, municipality, minutes);
    }

    private static Post post(@Nullable PostCode named, Concept concept, Caller caller) {
        var code = Optional.ofNullable(named)
                .or(() -> Optional.of(caller.posts())
                        .filter(posts -> posts.size() == 1)
                        .map(posts -> posts.iterator().next()))
                .orElseThrow(() -> new BadInput("/post", "Nennen Sie, für welche Stelle", "say for which post"));
        if (!caller.holds(code)) {
            throw new NotAllowed(new Wording(
                    "Das halten Sie nur für Ihre eigenen Stellen fest", "you record this for your own posts only"));
        }
        return concept.post(code)
                .orElseThrow(() -> new BadInput(
                        "/post", "Diese Stelle steht nicht im Konzept", "this post is not in the concept"));
    }
}
