package kim.identity.realm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import kim.identity.concept.Concepts;
import kim.identity.concept.KreisConcept;
import kim.identity.concept.Organisation;

/** Every organisation of a concept is one of the realm: the code is its alias, Kreis and kind are its attributes. */
final class OrganisationsOfConcepts {

    private final Concepts concepts;

    OrganisationsOfConcepts(Concepts concepts) {
        this.concepts = concepts;
    }

    Stream<ObjectNode> all() {
        return concepts.all().stream()
                .flatMap(concept -> concept.organisations().stream().map(one -> node(one, concept)));
    }

    private ObjectNode node(Organisation organisation, KreisConcept concept) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("alias", organisation.code())
                .put("name", nameOf(organisation, concept))
                .put("enabled", true);
        var attributes = node.putObject("attributes");
        attributes.putArray("kreis").add(organisation.kreis());
        attributes.putArray("kind").add(organisation.kind());
        if (!organisation.municipality().isEmpty()) {
            attributes.putArray("municipality").add(organisation.municipality());
        }
        return node;
    }

    /** Keycloak wants every name once, while every Kreis has its "Jobcenter". */
    private String nameOf(Organisation organisation, KreisConcept concept) {
        var namesakes = concepts.organisations().stream()
                .filter(other -> other.name().equals(organisation.name()))
                .count();
        return namesakes == 1 ? organisation.name() : organisation.name() + " (" + concept.name() + ")";
    }
}
