package kim.cases.badinput;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One mistake in a body that is right but for it.
 *
 * @param pointer where the problem must point
 */
record Mistake(Operation operation, String pointer, Map<String, Object> body) {

    static Mistake without(Operation operation, String pointer) {
        return at(operation, pointer, null);
    }

    static Mistake with(Operation operation, String pointer, String value) {
        return at(operation, pointer, value);
    }

    private static Mistake at(Operation operation, String pointer, @Nullable Object value) {
        var path = pointer.substring(1).split("/");
        return new Mistake(operation, pointer, changed(operation.body(), path, 0, value));
    }

    private static Map<String, Object> changed(Map<?, ?> body, String[] path, int depth, @Nullable Object value) {
        var copy = new LinkedHashMap<String, Object>();
        body.forEach((key, old) -> copy.put((String) key, old));
        var name = path[depth];
        var next = depth == path.length - 1 ? value : changedPart(copy.get(name), path, depth + 1, value);
        if (next == null) {
            copy.remove(name);
        } else {
            copy.put(name, next);
        }
        return copy;
    }

    private static @Nullable Object changedPart(
            @Nullable Object part, String[] path, int depth, @Nullable Object value) {
        if (part instanceof List<?> list) {
            var last = depth == path.length - 1;
            return List.of(
                    last
                            ? String.valueOf(value)
                            : changed((Map<?, ?>) Objects.requireNonNull(list.getFirst()), path, depth + 1, value));
        }
        return changed((Map<?, ?>) Objects.requireNonNull(part), path, depth, value);
    }

    @Override
    public String toString() {
        return operation.name() + " " + pointer;
    }
}
