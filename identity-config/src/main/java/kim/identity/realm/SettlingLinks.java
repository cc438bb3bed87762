package kim.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Links what belongs together, and unlinks what does not where both ends belong to the desired state. */
final class SettlingLinks {

    private final AdminApi api;
    private final Plan plan;
    private final Places places;
    private final Map<String, JsonNode> representations = new HashMap<>();

    SettlingLinks(AdminApi api, Plan plan, Places places) {
        this.api = api;
        this.plan = plan;
        this.places = places;
    }

    void settle(Desired holder) {
        holder.links().forEach((kind, targets) -> settle(holder, kind, targets));
        holder.parts().forEach(this::settle);
    }

    private void settle(Desired holder, LinkKind kind, Set<String> targets) {
        var collection = places.of(holder).map(path -> path + kind.path());
        var linked = collection.map(path -> linked(path, kind)).orElse(Set.of());
        var owner = " of " + holder.label();
        targets.stream()
                .filter(target -> !linked.contains(target))
                .forEach(target -> plan.change(
                        "+ " + kind.name() + " " + target + owner, () -> add(collection.orElseThrow(), kind, target)));
        linked.stream()
                .filter(target -> !targets.contains(target) && places.owns(kind.target(), target))
                .forEach(target -> plan.change(
                        "- " + kind.name() + " " + target + owner,
                        () -> remove(collection.orElseThrow(), kind, target)));
    }

    private Set<String> linked(String collection, LinkKind kind) {
        return api.get(collection + RealmModel.ALL).stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(item -> item.path(kind.target().key()).asText())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void add(String collection, LinkKind kind, String target) {
        switch (kind.adding()) {
            case PUT_BY_ID -> api.put(collection + "/" + idOf(kind, target), JsonNodeFactory.instance.objectNode());
            case POST_ID -> api.post(collection, JsonNodeFactory.instance.textNode(idOf(kind, target)));
            case POST_REPRESENTATIONS -> api.post(collection, representation(kind, target));
        }
    }

    private void remove(String collection, LinkKind kind, String target) {
        switch (kind.adding()) {
            case PUT_BY_ID, POST_ID -> api.delete(collection + "/" + idOf(kind, target));
            case POST_REPRESENTATIONS -> api.delete(collection, representation(kind, target));
        }
    }

    private JsonNode representation(LinkKind kind, String target) {
        var list = JsonNodeFactory.instance.arrayNode();
        return list.add(representations.computeIfAbsent(
                path(kind, target), path -> api.get(path).orElseThrow()));
    }

    private String idOf(LinkKind kind, String target) {
        var path = path(kind, target);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String path(LinkKind kind, String target) {
        return places.of(kind.target(), target).orElseThrow();
    }
}
