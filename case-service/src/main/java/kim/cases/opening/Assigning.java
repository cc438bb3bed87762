package kim.cases.opening;

import java.util.Optional;
import kim.cases.casefile.Assignment;
import kim.cases.concept.Concept;
import kim.cases.concept.Post;
import kim.cases.concept.Responsibility;
import kim.platform.BadInput;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import org.jspecify.annotations.Nullable;

/** Finds what it means, by the concept, that a post leads a case [Z6]. */
record Assigning(Concept concept) {

    /** @throws BadInput when the concept knows no such post or focus area */
    Assignment to(PostCode code, @Nullable String focusArea) {
        var post = concept.post(code)
                .orElseThrow(() -> new BadInput(
                        "/post", "Diese Stelle steht nicht im Konzept", "this post is not in the concept"));
        var area = Optional.ofNullable(focusArea)
                .or(() -> mainArea(post))
                .flatMap(concept::focusArea)
                .orElseThrow(() -> new BadInput(
                        "/focusArea",
                        "Diesen Schwerpunkt kennt das Konzept nicht",
                        "the concept does not know this focus area"));
        return new Assignment(code, new OrganisationCode(post.organisation()), area.code(), area.closed());
    }

    private Optional<String> mainArea(Post post) {
        return Optional.ofNullable(post.focusArea())
                .or(() -> concept.responsibilities().stream()
                        .filter(responsibility -> responsibility.post().equals(post.code()))
                        .map(Responsibility::focusArea)
                        .findFirst());
    }
}
