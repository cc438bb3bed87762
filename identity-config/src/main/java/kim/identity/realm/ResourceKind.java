package kim.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One kind of thing in Keycloak's admin API.
 *
 * @param collection where things of the kind are created and listed, under the thing they are part of
 * @param search what is added to the collection to find one, with {@code {key}} for its name
 * @param key the property that names a thing; empty where there is only one and it is always there
 * @param segment the property that ends the path of a single thing
 * @param parts properties of the desired state that are things of their own, reconciled one by one
 * @param links properties of the desired state that name other things by their key
 * @param bornWith properties that only creation takes; parts and links of that name are sent along with it
 */
record ResourceKind(
        String name,
        String collection,
        String search,
        String key,
        String segment,
        Map<String, ResourceKind> parts,
        Map<String, LinkKind> links,
        Set<String> bornWith) {

    static ResourceKind of(String name, String collection, String search, String key, String segment) {
        return new ResourceKind(name, collection, search, key, segment, Map.of(), Map.of(), Set.of());
    }

    /** The path of a thing that a listing of the collection shows. */
    String pathOf(String base, JsonNode thing) {
        return segment.isEmpty() ? base : base + "/" + thing.path(segment).asText();
    }

    ResourceKind part(String property, ResourceKind kind) {
        return new ResourceKind(name, collection, search, key, segment, with(parts, property, kind), links, bornWith);
    }

    ResourceKind link(String property, LinkKind kind) {
        return new ResourceKind(name, collection, search, key, segment, parts, with(links, property, kind), bornWith);
    }

    ResourceKind bornWith(String... properties) {
        return new ResourceKind(name, collection, search, key, segment, parts, links, Set.of(properties));
    }

    private static <T> Map<String, T> with(Map<String, T> map, String key, T value) {
        var longer = new LinkedHashMap<>(map);
        longer.put(key, value);
        return longer;
    }
}
