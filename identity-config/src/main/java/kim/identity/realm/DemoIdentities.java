package kim.identity.realm;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kim.identity.concept.Concepts;
import kim.identity.concept.KreisConcept;
import kim.identity.concept.Organisation;
import kim.identity.concept.Post;

/** The test identities that the rules make of the concepts; the file has more to say, which is not for them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DemoIdentities(List<IdentityRule> identities) {

    List<Identity> of(Concepts concepts) {
        return identities.stream()
                .flatMap(rule -> concepts.all().stream().flatMap(concept -> of(rule, concept)))
                .toList();
    }

    private static Stream<Identity> of(IdentityRule rule, KreisConcept concept) {
        return concept.organisations().stream()
                .filter(organisation -> rule.fits(organisation, concept))
                .flatMap(organisation -> holders(rule, organisation, concept));
    }

    private static Stream<Identity> holders(IdentityRule rule, Organisation organisation, KreisConcept concept) {
        var name = rule.prefix() + "-" + organisation.code();
        var posts =
                rule.held().map(block -> concept.postsOf(organisation, block)).orElse(List.of());
        if (posts.isEmpty()) {
            return Stream.of(new Identity(name, rule, organisation, posts));
        }
        return byClosure(posts, concept).entrySet().stream()
                .map(held -> new Identity(name + held.getKey(), rule, organisation, held.getValue()));
    }

    /** [W2] What is closed to the carrier's other case managers needs a holder of its own. */
    private static Map<String, List<Post>> byClosure(List<Post> posts, KreisConcept concept) {
        var closed = concept.closedFocusAreas();
        return posts.stream()
                .collect(Collectors.groupingBy(
                        post -> closed.contains(post.focusArea())
                                ? "-"
                                        + post.focusArea()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')
                                : "",
                        TreeMap::new,
                        Collectors.toList()));
    }
}
