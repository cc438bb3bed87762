package kim.cases.badinput;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kim.cases.TestCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong in bodies, made from what is right; each mistake gets a problem with its place and changes nothing. */
@QuarkusTest
class BadInputTest {

    /** Whose mistakes have tests of their own: a concept is examined as a whole, a file is no JSON. */
    private static final Set<String> ELSEWHERE = Set.of("applyConcept", "keepAttachment");

    private static @Nullable TestCase file;

    static List<Mistake> mistakes() {
        return operations().flatMap(Operation::mistakes).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    @DisplayName("[C11] bad input is told with its place and changes nothing")
    void refused(Mistake mistake) {
        var file = theCase();
        var before = stateOf(file);
        var operation = mistake.operation();

        var problem = operation
                .worker()
                .asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "*")
                .body(mistake.body())
                .request(operation.method(), operation.path().apply(file))
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();

        assertThat(problem.getString("title")).isEqualTo("Die Eingabe ist fehlerhaft");
        assertThat(problem.getList("violations.pointer", String.class)).contains(mistake.pointer());
        assertThat(stateOf(file)).isEqualTo(before);
    }

    @Test
    @DisplayName("every operation that takes a body is tried with bad ones")
    void everyOperation() {
        var tried = operations().map(Operation::name).collect(Collectors.toSet());

        assertThat(takingBodies())
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(tried.contains(operation) || ELSEWHERE.contains(operation))
                        .as("%s has a row", operation)
                        .isTrue());
    }

    private static Stream<Operation> operations() {
        return Stream.of(
                        OperationsOnCases.all(),
                        OperationsOnPeople.all(),
                        OperationsOnPlans.all(),
                        OperationsOnPrivacy.all(),
                        OperationsBesideCases.all())
                .flatMap(operations -> operations);
    }

    private static List<String> takingBodies() {
        var document = given().get("/q/openapi?format=json").jsonPath();
        return document.getList(
                "paths.findAll { it.key.startsWith('/api/') }"
                        + ".collectMany { it.value.values().findAll { it.requestBody != null } }.operationId",
                String.class);
    }

    /** One for all of them, as none of them changes it. */
    private static TestCase theCase() {
        var opened = file == null ? TestCase.inDueren() : file;
        file = opened;
        return opened;
    }

    /** Everything that an operation of the table could have changed. */
    private static Map<String, Object> stateOf(TestCase file) {
        var view = file.read();
        return Map.of(
                "version", view.extract().header("ETag"),
                "household", JsonPath.from(view.extract().asString()).get("household"),
                "consents", file.list("consents").extract().<Object>path("items"),
                "history",
                        file.list("history?limit=200")
                                .extract()
                                .<List<?>>path("items")
                                .size());
    }
}
