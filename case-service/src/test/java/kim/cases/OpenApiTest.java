package kim.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import kim.platform.testing.ApiDescription;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    @Test
    @DisplayName("the API describes itself, and no two operations have the same id")
    void operationIds() {
        var document = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        List<String> ids = document.getList("paths.collectMany { it.value.values() }.operationId.flatten()");

        assertThat(ids).doesNotContainNull().hasSizeGreaterThan(25);
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(document.getString("openapi")).startsWith("3.1");
    }

    @Test
    @DisplayName("every operation says what comes back, so that a front end can be built on the description alone")
    void typedAnswers() {
        var document = given().get("/q/openapi?format=json").jsonPath();

        List<String> untyped = document.getList(
                "paths.findAll { it.key.startsWith('/api/') }.collectMany { it.value.values() }.findAll { operation -> "
                        + "operation.responses.any { it.key.startsWith('2') && it.key != '204' && "
                        + "(it.value.content == null || it.value.content.values().any { it.schema == null || it.schema.isEmpty() }) } }"
                        + ".operationId",
                String.class);

        assertThat(untyped).isEmpty();
    }

    @Test
    @DisplayName("every operation on cases shows what was really sent and answered once")
    void examples() {
        assertThat(ApiDescription.operationsWithoutExamples()).isSubsetOf("searchAudit", "verifyAudit");
    }
}
