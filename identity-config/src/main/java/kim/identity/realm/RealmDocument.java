package kim.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

/** The realm and its parts in one document, as the files write them. */
final class RealmDocument {

    private final ObjectNode root;

    RealmDocument(ObjectNode realm) {
        this.root = realm.deepCopy();
    }

    /** Adds those properties of a file that are parts of a realm. */
    void include(ObjectNode file) {
        RealmModel.REALM.parts().keySet().forEach(part -> file.path(part).forEach(thing -> add(part, thing)));
    }

    /** Sets properties of the realm itself. */
    void set(ObjectNode properties) {
        root.setAll(properties);
    }

    void add(String part, JsonNode thing) {
        root.withArray(part).add(thing);
    }

    Optional<ObjectNode> organisation(String alias) {
        return StreamSupport.stream(root.path("organizations").spliterator(), false)
                .filter(organisation -> organisation.path("alias").asText().equals(alias))
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    /** The whole, with every text run through the given resolution. */
    Desired desired(UnaryOperator<String> resolution) {
        return Desired.of(RealmModel.REALM, (ObjectNode) resolved(root, resolution));
    }

    private static JsonNode resolved(JsonNode node, UnaryOperator<String> resolution) {
        if (node.isTextual()) {
            return TextNode.valueOf(resolution.apply(node.asText()));
        }
        if (node instanceof ObjectNode object) {
            var copy = object.objectNode();
            object.properties().forEach(entry -> copy.set(entry.getKey(), resolved(entry.getValue(), resolution)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            var copy = array.arrayNode();
            array.forEach(item -> copy.add(resolved(item, resolution)));
            return copy;
        }
        return node;
    }
}
