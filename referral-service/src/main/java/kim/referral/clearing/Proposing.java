package kim.referral.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kim.referral.concept.Concept;
import kim.referral.concept.Post;
import kim.referral.concept.Responsibility;

/** Who could take a request, best first: responsibility opens the door, then language, capacity and locality [Z3]. */
@ApplicationScoped
class Proposing {

    private final Judging judging;

    Proposing(Judging judging) {
        this.judging = judging;
    }

    /** Posts that fit equally well stay in the order of the concept. */
    List<Proposal> propose(Demand demand, Concept concept) {
        return concept.posts().stream()
                .filter(post -> post.managesCases() && post.isFilledOn(demand.day()))
                .filter(post -> !demand.declined().contains(post.code()))
                .flatMap(post -> proposal(post, demand, concept).stream())
                .sorted(Comparator.comparingInt(Proposal::score).reversed())
                .toList();
    }

    /** By the responsibility of the post that fits best, if any does. */
    private Optional<Proposal> proposal(Post post, Demand demand, Concept concept) {
        return responsibilities(post, demand, concept)
                .flatMap(responsibility -> proposal(post, responsibility, demand, concept).stream())
                .max(Comparator.comparingInt(Proposal::score));
    }

    private static Stream<Responsibility> responsibilities(Post post, Demand demand, Concept concept) {
        return concept.responsibilities().stream()
                .filter(responsibility -> responsibility.post().equals(post.code()))
                .filter(responsibility -> {
                    var places = concept.placesOf(responsibility);
                    return places.isEmpty() || demand.municipality() != null && places.contains(demand.municipality());
                })
                .filter(demand::hasAgeFor);
    }

    private Optional<Proposal> proposal(Post post, Responsibility responsibility, Demand demand, Concept concept) {
        var organisation = concept.organisation(post.organisation());
        var focusArea = concept.focusArea(responsibility.focusArea());
        if (organisation.isEmpty() || focusArea.isEmpty()) {
            return Optional.empty();
        }
        var fits = judging.judge(post, responsibility, demand, concept);
        return Optional.of(new Proposal(post, organisation.get(), focusArea.get(), fits));
    }
}
