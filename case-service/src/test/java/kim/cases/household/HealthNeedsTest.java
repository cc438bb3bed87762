package kim.cases.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import kim.cases.TestCase;
import kim.cases.Worker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthNeedsTest {

    @Test
    @DisplayName(
            "[K5] [D6] health and disability are needs without diagnoses, for the leading post alone, and nowhere in clear")
    void needs() {
        var file = TestCase.inDueren();
        file.list(path(file)).statusCode(200).body("needs", hasSize(0));

        rewritten(file, Map.of("needs", List.of("NURSING_CARE", "ACCESSIBILITY")))
                .statusCode(200)
                .body("needs", contains("NURSING_CARE", "ACCESSIBILITY"));
        rewritten(file, Map.of("needs", List.of("DIABETES"))).statusCode(400);
        rewritten(file, Map.of("needs", List.of("NURSING_CARE"), "diagnosis", "x"))
                .statusCode(400);

        file.list(path(file)).body("needs", contains("NURSING_CARE", "ACCESSIBILITY"));
        file.by(Worker.SKF_LEAD).list(path(file)).statusCode(403);
        assertThat(file.read().extract().asString()).doesNotContain("NURSING");
        assertThat(file.list("history?limit=200").extract().asString()).doesNotContain("NURSING");
        rewritten(file, Map.of("needs", List.of())).statusCode(200).body("needs", hasSize(0));
    }

    private static String path(TestCase file) {
        return "members/" + file.read().extract().path("household.members[0].personId") + "/health-needs";
    }

    private static ValidatableResponse rewritten(TestCase file, Object body) {
        return file.worker()
                .asks()
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/cases/" + file.id() + "/" + path(file))
                .then();
    }
}
