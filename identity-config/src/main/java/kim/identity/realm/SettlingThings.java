package kim.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Creates the things that are missing and mends those that differ, a whole before its parts. */
final class SettlingThings {

    private final AdminApi api;
    private final Plan plan;
    private final Places places = new Places();
    private final Map<String, Optional<JsonNode>> read = new HashMap<>();

    SettlingThings(AdminApi api, Plan plan) {
        this.api = api;
        this.plan = plan;
    }

    Places settle(Desired realm) {
        settle(realm, realm.label(), Optional.of(""));
        return places;
    }

    private void settle(Desired thing, String name, Optional<String> parent) {
        var collection = parent.map(path -> path + thing.kind().collection());
        var actual = collection.flatMap(path -> find(thing, path));
        var path = actual.isPresent()
                ? Optional.of(mend(thing, name, collection.orElseThrow(), actual.get()))
                : create(thing, name, collection);
        places.remember(thing, path);
        var whole = thing.kind() == RealmModel.REALM ? "" : " of " + thing.label();
        thing.parts().forEach(part -> settle(part, part.label() + whole, path));
    }

    private Optional<ObjectNode> find(Desired thing, String collection) {
        var kind = thing.kind();
        var search = kind.search().replace("{key}", URLEncoder.encode(thing.key(), StandardCharsets.UTF_8));
        return read.computeIfAbsent(collection + search, api::get).stream()
                .flatMap(SettlingThings::items)
                .map(ObjectNode.class::cast)
                .filter(item -> item.path(kind.key()).asText().equals(thing.key()))
                .findFirst();
    }

    private Optional<String> create(Desired thing, String name, Optional<String> collection) {
        return plan.change("+ " + name, () -> {
            var path = collection.orElseThrow();
            return path + "/" + api.create(path, thing.atBirth());
        });
    }

    private String mend(Desired thing, String name, String collection, ObjectNode actual) {
        var path = thing.kind().pathOf(collection, actual);
        var merged = Merging.merge(actual, thing.body());
        var differences = Merging.differences(actual, merged);
        if (!differences.isEmpty()) {
            plan.change("~ " + name + ": " + String.join(", ", differences), () -> api.put(path, merged));
        }
        return path;
    }

    private static Stream<JsonNode> items(JsonNode found) {
        return found.isArray() ? StreamSupport.stream(found.spliterator(), false) : Stream.of(found);
    }
}
