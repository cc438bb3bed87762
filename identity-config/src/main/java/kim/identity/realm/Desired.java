package kim.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A thing as it is to be.
 *
 * @param body what is held; anything else that the thing has is left as it is
 * @param atBirth what creation is told
 */
record Desired(
        ResourceKind kind, ObjectNode body, ObjectNode atBirth, List<Desired> parts, Map<LinkKind, Set<String>> links) {

    /** Takes a document of the realm's files apart by what the kind says of its properties. */
    static Desired of(ResourceKind kind, ObjectNode document) {
        var body = document.deepCopy().remove(kind.parts().keySet());
        body.remove(kind.links().keySet());
        body.remove(kind.bornWith());
        var atBirth = body.deepCopy();
        kind.bornWith().stream().filter(document::has).forEach(name -> atBirth.set(name, document.get(name)));
        return new Desired(kind, body, atBirth, partsOf(kind, document), linksOf(kind, document));
    }

    String key() {
        return body.path(kind.key()).asText();
    }

    /** How the plan names the thing. */
    String label() {
        return label(kind, key());
    }

    static String label(ResourceKind kind, String key) {
        return (kind.name() + " " + key).strip();
    }

    /** The thing and everything that is part of it. */
    Stream<Desired> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Desired::all));
    }

    /** What the thing is to be linked with, by label. */
    Stream<String> linkedLabels() {
        return links.entrySet().stream()
                .flatMap(link -> link.getValue().stream()
                        .map(target -> label(link.getKey().target(), target)));
    }

    private static List<Desired> partsOf(ResourceKind kind, ObjectNode document) {
        var parts = new ArrayList<Desired>();
        kind.parts()
                .forEach((name, part) ->
                        document.path(name).forEach(node -> parts.add(Desired.of(part, (ObjectNode) node))));
        return parts;
    }

    private static Map<LinkKind, Set<String>> linksOf(ResourceKind kind, ObjectNode document) {
        var links = new LinkedHashMap<LinkKind, Set<String>>();
        kind.links().forEach((name, link) -> {
            if (document.has(name)) {
                links.put(link, texts(document.get(name)));
            }
        });
        return links;
    }

    private static Set<String> texts(JsonNode list) {
        var texts = new LinkedHashSet<String>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
