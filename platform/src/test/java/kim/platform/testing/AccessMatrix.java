package kim.platform.testing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kim.platform.Role;

/**
 * Who may do what with whose things [W], as a table that people can read and from which tests are made. A line names
 * operations, then the roles that may do them and how far, then the roles that only get to know that the thing is there:
 *
 * <pre>readContact listContacts | case-manager own | carrier-lead carrier, coordinator kreis</pre>
 *
 * A role that a line does not name is refused whatever it asks for, existing or not.
 */
public final class AccessMatrix {

    private final Map<String, Line> lines = new LinkedHashMap<>();

    private AccessMatrix() {}

    public static AccessMatrix of(String table) {
        var matrix = new AccessMatrix();
        table.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(matrix::read);
        return matrix;
    }

    private void read(String text) {
        var columns = Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
        var line = new Line(rights(columns.get(1)), columns.size() > 2 ? rights(columns.get(2)) : Map.of());
        for (var operation : columns.getFirst().split("\\s+")) {
            if (lines.put(operation, line) != null) {
                throw new IllegalArgumentException(operation + " stands in the matrix twice");
            }
        }
    }

    private static Map<Role, Reach> rights(String column) {
        return Stream.of(column.split(","))
                .map(String::strip)
                .filter(right -> !right.isEmpty())
                .map(right -> right.split("\\s+"))
                .collect(toMap(
                        right -> Role.valueOf(right[0].toUpperCase(Locale.ROOT).replace('-', '_')),
                        right -> Reach.named(right[1])));
    }

    /** In the order of the table: what ends things stands last. */
    public List<String> operations() {
        return List.copyOf(lines.keySet());
    }

    /** Operations of the service that the matrix does not name, and lines that no operation answers to. */
    public Set<String> strangers() {
        var described =
                ApiDescription.operations().stream().map(ApiOperation::id).collect(toSet());
        var strangers = new TreeSet<>(described);
        strangers.removeAll(lines.keySet());
        lines.keySet().stream().filter(named -> !described.contains(named)).forEach(strangers::add);
        return strangers;
    }

    /** Everything in which the operation differs from what the matrix says of it, one line each. */
    public List<String> differences(String operationId, AccessWorld world) {
        var line = Objects.requireNonNull(lines.get(operationId));
        var operation = ApiDescription.operations().stream()
                .filter(known -> known.id().equals(operationId))
                .findFirst()
                .orElseThrow();
        var calls = new AccessCalls(operation, world);
        var differences = new ArrayList<>(calls.withoutToken());
        for (var role : Role.values()) {
            differences.addAll(
                    calls.by(role, line.acts().get(role), line.knows().get(role)));
        }
        return differences;
    }

    /** What is for services only, and opens to anybody else. */
    public static List<String> openInternally(AccessWorld world) {
        return ApiDescription.internalOperations().stream()
                .flatMap(operation -> Stream.of(Role.values())
                        .filter(role -> role != Role.SERVICE)
                        .flatMap(role -> new AccessCalls(operation, world).by(role, null, null).stream()))
                .toList();
    }

    private record Line(Map<Role, Reach> acts, Map<Role, Reach> knows) {}
}
