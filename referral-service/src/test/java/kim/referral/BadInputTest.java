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
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation that takes a body, and what nobody should send to it. */
@QuarkusTest
class BadInputTest {

    private static final String REFERRAL = "/api/v1/referrals/%s/";
    private static final String CLEARING = "/api/v1/clearing/%s/";

    @Inject
    Concepts concepts;

    @BeforeEach
    void concept() {
        concepts.areApplied();
    }

    static Stream<Operation> operations() {
        return Stream.of(
                new Operation("/api/v1/intakes", "office", false),
                new Operation("/api/v1/intakes/batch", "office", false),
                new Operation("/api/v1/requests", "clerk", false),
                new Operation("/api/v1/inquiries", "holder", false),
                new Operation("/api/v1/advice", "holder", false),
                new Operation("/api/v1/clearing/allocation", "coordinator", false),
                new Operation(CLEARING + "assignment", "coordinator", true),
                new Operation(CLEARING + "forwarding", "coordinator", true),
                new Operation(CLEARING + "advice", "coordinator", true),
                new Operation(REFERRAL + "rejection", "holder", true),
                new Operation(REFERRAL + "forwarding", "holder", true),
                new Operation(REFERRAL + "hold", "holder", true),
                new Operation(REFERRAL + "outcome", "holder", true),
                new Operation(REFERRAL + "answer", "holder", true),
                new Operation(REFERRAL + "meetings", "holder", false));
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
                        .post(operation.path())
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
                    .post(operation.path());
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
                .post(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertTellsNothing(answer);
    }

    private static void assertTellsNothing(Response answer) {
        assertThat(answer.asString()).doesNotContain("kim.referral", "java.", "Exception", "org.", "select ");
    }

    private record Operation(String pattern, String who, boolean needsVersion) {

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
            return body.isEmpty() ? request.post(path()) : request.body(body).post(path());
        }

        Response sendAsMinistry() {
            return as(Tokens.ministry())
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "*")
                    .body("{}")
                    .post(path());
        }

        @Override
        public String toString() {
            return pattern.replace("%s", "{id}");
        }
    }
}
