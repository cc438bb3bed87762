package kim.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays the desired state over the actual one. What the desired state does not name stays; {@code null} means absent; a
 * list of named objects is merged by name, any other list is a set that is to be exactly so. What Keycloak masks cannot
 * be compared, and counts as it is to be.
 */
final class Merging {

    private static final String MASKED = "**********";

    private Merging() {}

    static ObjectNode merge(ObjectNode actual, ObjectNode desired) {
        var merged = actual.deepCopy();
        desired.properties().forEach(property -> {
            if (property.getValue().isNull()) {
                merged.remove(property.getKey());
            } else {
                merged.set(property.getKey(), merge(actual.get(property.getKey()), property.getValue()));
            }
        });
        return merged;
    }

    /** The properties in which the two differ, by their path. */
    static List<String> differences(JsonNode actual, JsonNode merged) {
        var names = new ArrayList<String>();
        collect("", actual, merged, names);
        return names;
    }

    private static JsonNode merge(@Nullable JsonNode actual, JsonNode desired) {
        if (actual instanceof ObjectNode from && desired instanceof ObjectNode to) {
            return merge(from, to);
        }
        if (actual instanceof ArrayNode from && desired instanceof ArrayNode to) {
            return isNamed(to) ? mergeByName(from, to) : sameItems(from, to) ? from : to;
        }
        return actual != null && actual.isValueNode() && isSame(actual.asText(), desired.asText()) ? actual : desired;
    }

    private static boolean isSame(String actual, String desired) {
        return actual.equals(desired) || actual.equals(MASKED);
    }

    private static ArrayNode mergeByName(ArrayNode actual, ArrayNode desired) {
        var merged = actual.deepCopy();
        for (var item : desired) {
            var place = placeOf(item.path("name").asText(), actual);
            if (place < 0) {
                merged.add(item);
            } else {
                merged.set(place, merge(actual.get(place), item));
            }
        }
        return merged;
    }

    private static int placeOf(String name, ArrayNode items) {
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place).path("name").asText().equals(name)) {
                return place;
            }
        }
        return -1;
    }

    private static boolean isNamed(ArrayNode items) {
        return !items.isEmpty() && items.get(0).has("name");
    }

    private static boolean sameItems(ArrayNode one, ArrayNode other) {
        return one.size() == other.size() && items(one).equals(items(other));
    }

    private static Set<JsonNode> items(ArrayNode list) {
        var items = new HashSet<JsonNode>();
        list.forEach(items::add);
        return items;
    }

    private static void collect(String path, @Nullable JsonNode actual, @Nullable JsonNode merged, List<String> names) {
        if (Objects.equals(actual, merged)) {
            return;
        }
        if (actual instanceof ObjectNode from && merged instanceof ObjectNode to) {
            var properties = new HashSet<String>();
            from.fieldNames().forEachRemaining(properties::add);
            to.fieldNames().forEachRemaining(properties::add);
            properties.stream()
                    .sorted()
                    .forEach(name -> collect(path + "." + name, from.get(name), to.get(name), names));
        } else {
            names.add(path.substring(1));
        }
    }
}
