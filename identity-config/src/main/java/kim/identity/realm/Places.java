package kim.identity.realm;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where in the admin API the things of the desired state are; what a shown plan would create is nowhere yet. */
final class Places {

    private final Map<String, Optional<String>> paths = new HashMap<>();

    void remember(Desired thing, Optional<String> path) {
        paths.put(thing.label(), path);
    }

    Optional<String> of(Desired thing) {
        return paths.getOrDefault(thing.label(), Optional.empty());
    }

    Optional<String> of(ResourceKind kind, String key) {
        return paths.getOrDefault(Desired.label(kind, key), Optional.empty());
    }

    boolean owns(ResourceKind kind, String key) {
        return paths.containsKey(Desired.label(kind, key));
    }
}
