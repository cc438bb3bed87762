package kim.gateway;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The OpenAPI document of one service, or of several that have been merged into one. */
record ApiDocument(JsonObject content) {

    static ApiDocument blank() {
        var info = new JsonObject().put("title", "KIM").put("version", "v1");
        return new ApiDocument(new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", info)
                .put("servers", new JsonArray().add(new JsonObject().put("url", "/")))
                .put("tags", new JsonArray())
                .put("paths", new JsonObject())
                .put("components", new JsonObject()));
    }

    /** This document and what a service offers under {@code /api}; components of the same name that differ are renamed. */
    ApiDocument with(String service, ApiDocument other) {
        var addition = other.renaming(conflictsWith(other), service).content;
        var merged = content.copy();
        merged.put("openapi", addition.getString("openapi", merged.getString("openapi")));
        addition.getJsonObject("paths", new JsonObject()).stream()
                .filter(path -> path.getKey().startsWith(RouteTable.BASE))
                .forEach(path -> merged.getJsonObject("paths").put(path.getKey(), path.getValue()));
        merged.getJsonObject("components").mergeIn(addition.getJsonObject("components", new JsonObject()), 2);
        merged.put("tags", union(merged.getJsonArray("tags"), addition.getJsonArray("tags", new JsonArray())));
        return new ApiDocument(merged);
    }

    private static JsonArray union(JsonArray tags, JsonArray more) {
        var union = tags.copy();
        more.stream().filter(tag -> !union.contains(tag)).forEach(union::add);
        return union;
    }

    /** Components that differ, and those that refer to one that differs: sharing them would lead to the wrong one. */
    private Set<Reference> conflictsWith(ApiDocument other) {
        var own = components();
        var shared = other.components();
        shared.keySet().retainAll(own.keySet());
        var conflicts = new HashSet<Reference>();
        shared.forEach((name, component) -> {
            if (!component.equals(own.get(name))) {
                conflicts.add(name);
            }
        });
        var grows = !conflicts.isEmpty();
        while (grows) {
            grows = conflicts.addAll(referringToAny(conflicts, shared));
        }
        return conflicts;
    }

    private static List<Reference> referringToAny(Set<Reference> conflicts, Map<Reference, JsonObject> components) {
        return components.entrySet().stream()
                .filter(entry -> conflicts.stream().anyMatch(reference -> reference.isUsedIn(entry.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<Reference, JsonObject> components() {
        var components = new HashMap<Reference, JsonObject>();
        content.getJsonObject("components", new JsonObject())
                .forEach(kind -> ((JsonObject) kind.getValue())
                        .forEach(component -> components.put(
                                new Reference(kind.getKey(), component.getKey()), (JsonObject) component.getValue())));
        return components;
    }

    private ApiDocument renaming(Set<Reference> conflicts, String service) {
        var text = content.encode();
        for (var conflict : conflicts) {
            text = text.replace(conflict.quoted(), conflict.in(service).quoted());
        }
        var renamed = new JsonObject(text);
        conflicts.forEach(conflict -> conflict.move(renamed.getJsonObject("components"), service));
        return new ApiDocument(renamed);
    }

    private record Reference(String kind, String name) {

        Reference in(String service) {
            return new Reference(kind, service + "." + name);
        }

        String quoted() {
            return "\"#/components/" + kind + "/" + name + "\"";
        }

        boolean isUsedIn(JsonObject component) {
            return component.encode().contains(quoted());
        }

        void move(JsonObject components, String service) {
            var kinds = components.getJsonObject(kind);
            kinds.put(in(service).name(), kinds.remove(name));
        }
    }
}
