package kim.cases.tally;

import static kim.cases.Worker.COORDINATOR;
import static kim.cases.Worker.DUEREN;
import static kim.cases.Worker.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kim.cases.Days;
import kim.cases.TestCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TallyTest {

    @Test
    @DisplayName("[M7] whoever compares is told counts, of groups of ids or of a single one, and nothing else")
    void counts() {
        var file = TestCase.inDueren();
        file.spoken("OFFICE");
        file.step("closure", Map.of("reason", "NEEDS_SETTLED")).statusCode(200);
        var digits = file.id().replace("-", "");

        SERVICE.inside(
                        DUEREN,
                        "/internal/tallies?on={on}&digits=32&ending={ending}",
                        Days.today().toString(),
                        digits)
                .statusCode(200)
                .body("what", contains("CLOSED", "CONTACTS", "EPISODES"))
                .body("count", contains(1, 1, 1))
                .body("ending.unique()", contains(digits));
        SERVICE.inside(
                        DUEREN,
                        "/internal/tallies?on={on}&digits=3&ending={ending}",
                        Days.today().minusYears(1).toString(),
                        digits)
                .statusCode(200)
                .body("size()", equalTo(0));
        List<Map<String, Object>> whole = SERVICE.inside(
                        DUEREN,
                        "/internal/tallies?on={on}&digits=0",
                        Days.today().toString())
                .statusCode(200)
                .extract()
                .path("$");
        assertThat(whole)
                .allSatisfy(tally -> assertThat(tally)
                        .containsOnlyKeys("ending", "what", "count")
                        .containsEntry("ending", ""));
        COORDINATOR
                .get("/internal/tallies?on={on}&digits=0", Days.today().toString())
                .statusCode(403);
    }
}
