package kim.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanTest {

    @Test
    @DisplayName("[P2] a goal is SMART, belongs to a field of action and has measures with somebody who does them")
    void planned() {
        var file = TestCase.inDueren().inAssessment();
        var measure = file.measure();

        file.list("goals")
                .body("items.field", contains("NATURALISATION"))
                .body("items[0].measurable", equalTo("Eingangsbestätigung der Behörde"))
                .body("items[0].measures.id", contains(measure))
                .body("items[0].measures[0].by", equalTo("SERVICE"))
                .body("items[0].measures[0].state", equalTo("PLANNED"));
        var event =
                Told.last("kim.cases", file.id(), "kim.case.goal-planned.v1").data();
        assertThat(event.path("field").asText()).isEqualTo("NATURALISATION");
        assertThat(event.toString()).doesNotContain("Einbürgerung", "wählen");
    }

    @Test
    @DisplayName("[P2] [P9] no goal before case management and assessment, and none without the client's agreement")
    void refused() {
        var file = TestCase.inDueren();

        file.add("goals", TestCase.goal())
                .statusCode(409)
                .body("unmetConditions.code", containsInAnyOrder("NO_CASE_MANAGEMENT", "NOT_YET_ASSESSED"));
        file.inAssessment();
        file.add("goals", People.with(TestCase.goal(), Map.of("clientAgrees", false)))
                .statusCode(409)
                .body("unmetConditions.code", contains("AGREEMENT_MISSING"));
        file.add(
                        "goals",
                        People.with(
                                TestCase.goal(),
                                Map.of("dueOn", Days.today().minusDays(1).toString())))
                .statusCode(400)
                .body("violations.pointer", contains("/dueOn"));
        file.add("goals", People.with(TestCase.goal(), Map.of("measurable", "", "field", "LUCK")))
                .statusCode(400)
                .body("violations.pointer", contains("/field", "/measurable"));
    }

    @Test
    @DisplayName("[P2] [C11] who does a measure reports how it goes, on the version they have read")
    void measureGoesOn() {
        var file = TestCase.inDueren().inAssessment();
        var measure = "measures/" + file.measure();
        var read = file.list(measure).extract().header("ETag");

        file.step(measure + "/state", Map.of("to", "IN_PROGRESS"), read).statusCode(200);
        file.step(measure + "/state", Map.of("to", "DONE"), read).statusCode(412);
        file.step(measure + "/state", Map.of("to", "DONE")).statusCode(200).body("state", equalTo("DONE"));
        file.step(measure + "/state", Map.of("to", "WITHDRAWN"))
                .statusCode(409)
                .body("unmetConditions.code", contains("STEP_NOT_OPEN"));

        assertThat(Told.until("kim.cases", file.id(), "kim.case.measure-changed.v1", 3))
                .filteredOn(event -> event.type().equals("kim.case.measure-changed.v1"))
                .extracting(event -> event.data().path("state").asText())
                .containsExactly("PLANNED", "IN_PROGRESS", "DONE");
    }
}
