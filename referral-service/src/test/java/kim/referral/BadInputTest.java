package kim.referral;

import static io.restassured.RestAssured.given;
import static kim.referral.Api.as;
import static kim.referral.People.POST;
import static kim.referral.People.clerk;
import static kim.referral.People.coordinator;
import static kim.referral.People.holderOf;
import static kim.referral.People.registrationOffice;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kim.platform.testing.ApiDescription;
import kim.platform.testing.ApiOperation;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation that takes a body, and what nobody should send to it. */
@QuarkusTest
class BadInputTest {

    private static final String REFERRAL = "/api/v1/referrals/%s/";
    private static final String CLEARING = "/api/v1/clearing/%s/";
    private static final String DIRECTORY = "/api/v1/directory/";

    @Inject
    Concepts concepts;

    @BeforeEach
    void concept() {
        concepts.areApplied();
    }

    static Stream<Operation> operations() {
        return Stream.of(
                        posts("office", "/api/v1/intakes", "/api/v1/intakes/batch"),
                        posts("clerk", "/api/v1/requests", "/api/v1/webhooks", "/api/v1/webhooks/%s/replay"),
                        posts("holder", "/api/v1/inquiries", "/api/v1/advice", REFERRAL + "meetings"),
                        posts("coordinator", "/api/v1/clearing/allocation", DIRECTORY + "services"),
                        posts("coordinator", DIRECTORY + "organisations", DIRECTORY + "locations"),
                        steps(
                                "coordinator",
                                "POST",
                                CLEARING + "assignment",
                                CLEARING + "forwarding",
                                CLEARING + "advice"),
                        steps("holder", "POST", REFERRAL + "rejection", REFERRAL + "forwarding", REFERRAL + "hold"),
                        steps("holder", "POST", REFERRAL + "outcome", REFERRAL + "answer"),
                        steps("coordinator", "PUT", DIRECTORY + "services/%s", DIRECTORY + "organisations/%s"),
                        steps("coordinator", "PUT", DIRECTORY + "locations/%s"),
                        steps("clerk", "PUT", "/api/v1/webhooks/%s"))
                .flatMap(row -> row);
    }

    private static Stream<Operation> posts(String who, String... patterns) {
        return Stream.of(patterns).map(pattern -> new Operation("POST", pattern, who, false));
    }

    private static Stream<Operation> steps(String who, String method, String... patterns) {
        return Stream.of(patterns).map(pattern -> new Operation(method, pattern, who, true));
    }

    static Stream<Arguments> bodies() {
        return operations()
                .flatMap(operation -> Stream.of(
                        Arguments.of(operation, ""),
                        Arguments.of(operation, "null"),
                        Arguments.of(operation, "{}"),
                        Arguments.of(operation, "{"),
                        Arguments.of(operation, "[]"),
                        Arguments.of(operation, "7"),
                        Arguments.of(operation, "{\"nonsense\": true}"),
                        Arguments.of(operation, "{\"reason\": {\"deep\": [1, 2]}, \"items\": \"x\", \"heldOn\": 3}")));
    }

    @Test
    @DisplayName("[R3] no operation that takes JSON is left out here")
    void everyOperation() {
        assertThat(ApiDescription.operations().stream()
                        .filter(ApiOperation::takesJson)
                        .filter(described -> operations().noneMatch(row -> described.answers(row.method(), row.path())))
                        .map(ApiOperation::id))
                .as("an import is of others' making: DirectoryTest says what is refused there")
                .containsExactly("importDirectory");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("bodies")
    @DisplayName(
            "[R3] a body that cannot be meant is refused with a problem, whatever it is, and tells nothing of the inside")
    void body(Operation operation, String body) {
        var answer = operation.send(body, UUID.randomUUID().toString(), "\"0\"");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        List<String> pointers = answer.path("violations.pointer");
        assertThat(pointers).isNotEmpty();
        assertTellsNothing(answer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    @DisplayName("[R3] without a key, without a token, or with the rights of somebody else nothing is done")
    void callers(Operation operation) {
        assertThat(operation.send("{}", "", "\"0\"").statusCode()).isEqualTo(400);
        assertThat(given().auth()
                        .oauth2("no.token.atall")
                        .header("Idempotency-Key", "k")
                        .body("{}")
                        .request(operation.method(), operation.path())
                        .statusCode())
                .isEqualTo(401);
        assertThat(operation.sendAsMinistry().statusCode()).isEqualTo(403);
        assertTellsNothing(operation.sendAsMinistry());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    @DisplayName("[C11] a change of what has a version names the version that was read")
    void versions(Operation operation) {
        if (operation.needsVersion()) {
            var answer = as(operation.token())
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body("{}")
                    .request(operation.method(), operation.path());
            assertThat(answer.statusCode()).isEqualTo(428);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    @DisplayName("[W1] what is no id is no resource")
    void ids(Operation operation) {
        var path = operation.pattern().replace("%s", "not-an-id");
        var answer = as(operation.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "*")
                .body("{}")
                .request(operation.method(), path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertTellsNothing(answer);
    }

    private static void assertTellsNothing(Response answer) {
        assertThat(answer.asString()).doesNotContain("kim.referral", "java.", "Exception", "org.", "select ");
    }

    private record Operation(String method, String pattern, String who, boolean needsVersion) {

        String path() {
            return pattern.replace("%s", UUID.randomUUID().toString());
        }

        String token() {
            return switch (who) {
                case "office" -> registrationOffice();
                case "clerk" -> clerk();
                case "coordinator" -> coordinator();
                default -> holderOf(POST);
            };
        }

        Response send(String body, String key, String version) {
            var request = as(token()).header("Idempotency-Key", key).header("If-Match", version);
            return body.isEmpty()
                    ? request.request(method, path())
                    : request.body(body).request(method, path());
        }

        Response sendAsMinistry() {
            return as(Tokens.ministry())
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "*")
                    .body("{}")
                    .request(method, path());
        }

        @Override
        public String toString() {
            return method + " " + pattern.replace("%s", "{id}");
        }
    }
}
