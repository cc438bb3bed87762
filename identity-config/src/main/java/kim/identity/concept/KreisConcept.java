package kim.identity.concept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The concept of one Kreis; the realm reads organisations and posts from it, the rest is case-service's to judge. */
public record KreisConcept(ObjectNode document) {

    public String ags() {
        return document.path("ags").asText();
    }

    /** The machine client that applies this concept. */
    public String administrator() {
        return "concept-" + ags();
    }

    public String name() {
        return document.path("name").asText();
    }

    public List<Organisation> organisations() {
        return each("organisations").map(node -> Organisation.of(node, ags())).toList();
    }

    /** The ISO day from which the document is valid. */
    public String validFrom() {
        return document.path("validFrom").asText();
    }

    /** The organisation that is the Kreis itself. */
    public Optional<Organisation> ownOrganisation() {
        return organisations().stream()
                .filter(one -> one.kind().equals("KREIS"))
                .findFirst();
    }

    public List<Post> posts() {
        return each("posts").map(Post::of).toList();
    }

    /** The posts of an organisation in a building block that somebody can hold. */
    public List<Post> postsOf(Organisation organisation, String buildingBlock) {
        return posts().stream()
                .filter(post -> post.organisation().equals(organisation.code()))
                .filter(post -> post.buildingBlock().equals(buildingBlock))
                .filter(post -> !post.vacant())
                .toList();
    }

    /** [W2] Focus areas whose cases are closed even to the carrier's other posts. */
    public Set<String> closedFocusAreas() {
        return each("focusAreas")
                .filter(area -> area.path("closed").asBoolean())
                .map(area -> area.path("code").asText())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<JsonNode> each(String name) {
        return StreamSupport.stream(document.path(name).spliterator(), false);
    }
}
