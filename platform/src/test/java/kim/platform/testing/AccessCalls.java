package kim.platform.testing;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kim.platform.Role;
import org.jspecify.annotations.Nullable;

/** Calls one operation in every role and standing, and says what came otherwise than it should. */
final class AccessCalls {

    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final Pattern INSTANCE = Pattern.compile("\"instance\":\"[^\"]*\",?");

    private final ApiOperation operation;
    private final AccessWorld world;

    AccessCalls(ApiOperation operation, AccessWorld world) {
        this.operation = operation;
        this.world = world;
    }

    List<String> withoutToken() {
        var answer = call(RestAssured.given(), Standing.OWN);
        return answer.status() == 401 ? List.of() : List.of("nobody: " + answer.status() + " instead of 401");
    }

    /** @param acts how far the role may; null if it may not at all @param knows how far it gets to know, beside that */
    List<String> by(Role role, @Nullable Reach acts, @Nullable Reach knows) {
        var differences = new ArrayList<String>();
        if (operation.streams() && acts != null) {
            return differences;
        }
        var unknown = call(role, namesSomething() ? Standing.UNKNOWN : Standing.OWN);
        for (var standing : standings()) {
            var answer = standing == Standing.UNKNOWN ? unknown : call(role, standing);
            var wrong = wrong(answer, unknown, standing, acts, knows);
            if (wrong != null) {
                differences.add("%s, %s: %d, should %s %s"
                        .formatted(role.inRealm(), standing, answer.status(), wrong, answer.body()));
            }
        }
        return differences;
    }

    private boolean namesSomething() {
        return operation.parameters().findAny().isPresent() || world.namesInBody(operation.id());
    }

    private List<Standing> standings() {
        return namesSomething()
                ? Stream.of(Standing.values())
                        .filter(standing -> standing == Standing.UNKNOWN || isPrepared(standing))
                        .toList()
                : List.of(Standing.OWN);
    }

    private boolean isPrepared(Standing standing) {
        return operation
                .parameters()
                .findFirst()
                .map(name -> world.id(operation.template(), name, standing).isPresent())
                .orElse(true);
    }

    private @Nullable String wrong(
            Answer answer, Answer unknown, Standing standing, @Nullable Reach acts, @Nullable Reach knows) {
        if (acts == null && knows == null) {
            return answer.status() == 403 && answer.equals(unknown)
                    ? null
                    : "be refused with 403 whatever is asked for";
        }
        if (!namesSomething() || acts != null && acts.includes(standing)) {
            return REFUSED.contains(answer.status()) && acts != null ? "be done" : null;
        }
        if (knows != null && knows.includes(standing)) {
            return answer.status() == 403 || answer.status() == 400 ? null : "be refused with 403";
        }
        return answer.equals(unknown) && (answer.status() == 404 || answer.status() == 400)
                ? null
                : "be answered as what does not exist (%d %s)".formatted(unknown.status(), unknown.body());
    }

    private Answer call(Role role, Standing standing) {
        return call(RestAssured.given().auth().oauth2(world.token(role)), standing);
    }

    private Answer call(RequestSpecification request, Standing standing) {
        var path = operation.path(name -> world.id(operation.template(), name, standing)
                        .orElseGet(() -> UUID.randomUUID().toString()))
                + world.query(operation.id());
        request.header("Kim-Kreis", "05358");
        if (!operation.method().equals("get")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString()).header("If-Match", "*");
            request.contentType("application/json")
                    .body(world.body(operation.id(), standing).orElse(Map.of()));
        }
        return Answer.of(request.request(operation.method(), path));
    }

    /** An answer without what tells only which thing was asked for. */
    private record Answer(int status, String body) {

        static Answer of(Response response) {
            var text = response.statusCode() / 100 == 2 ? "" : response.asString();
            return new Answer(
                    response.statusCode(),
                    UUID_FORM.matcher(INSTANCE.matcher(text).replaceAll("")).replaceAll("…"));
        }
    }
}
