package kim.cases.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvaluationTest {

    @Test
    @DisplayName("[P5] every goal is judged, both sides say how they see it, and the plan shows how far it came")
    void evaluated() {
        var file = TestCase.inDueren().inAssessment();
        var goal = file.add("goals", TestCase.goal()).extract().<String>path("id");

        file.add("evaluations", evaluation(Map.of("goalId", goal, "attainment", "PARTLY_REACHED")))
                .statusCode(201)
                .body("goals[0].attainment", equalTo("PARTLY_REACHED"))
                .body("clientView", equalTo("Ich komme jetzt allein zurecht"))
                .body("lessons", equalTo("Termine dauern zu lange"))
                .body("comparison.contacts", equalTo(1));

        file.list("goals/" + goal).body("attainment", equalTo("PARTLY_REACHED"));
        var event =
                Told.last("kim.cases", file.id(), "kim.case.goal-evaluated.v1").data();
        assertThat(event.path("goalId").asText()).isEqualTo(goal);
        assertThat(event.path("field").asText()).isEqualTo("NATURALISATION");
        assertThat(event.path("attainment").asText()).isEqualTo("PARTLY_REACHED");
        assertThat(event.toString()).doesNotContain("allein", "Termine");
    }

    @Test
    @DisplayName("[P10] the end is held against what was set at the start")
    void compared() {
        var file = TestCase.inDueren();
        file.add("success", TestCase.success()).statusCode(201);
        file.inAssessment();
        file.add("contacts", People.with(TestCase.conversation("OUTREACH"), Map.of("accompaniedTo", "Jobcenter")))
                .statusCode(201);
        file.add("contacts", People.with(TestCase.conversation("PHONE"), Map.of("draft", true)))
                .statusCode(201);
        file.add("contacts", People.with(TestCase.conversation("OFFICE"), Map.of("noShow", true)))
                .statusCode(201);

        file.add("evaluations", evaluation()).statusCode(400).body("violations.pointer", contains("/own"));
        file.add(
                        "evaluations",
                        People.with(
                                evaluation(),
                                Map.of(
                                        "own",
                                        List.of(Map.of(
                                                "measure", "Nächte durchgeschlafen", "result", "vier von sieben")))))
                .statusCode(201)
                .body("comparison.expected.contacts", equalTo(12))
                .body("comparison.expected.accompaniments", equalTo(3))
                .body("comparison.contacts", equalTo(2))
                .body("comparison.accompaniments", equalTo(1))
                .body("comparison.days", equalTo(0))
                .body("comparison.own[0].result", equalTo("vier von sieben"));
    }

    @Test
    @DisplayName("[P5] no goal is left out, judged twice or made up, and nothing is evaluated before it was planned")
    void refused() {
        var file = TestCase.inDueren();
        file.add("evaluations", evaluation())
                .statusCode(409)
                .body("unmetConditions.code", containsInAnyOrder("NO_CASE_MANAGEMENT", "NOT_YET_ASSESSED"));
        file.inAssessment();
        var goal = file.add("goals", TestCase.goal()).extract().<String>path("id");
        var reached = Map.of("goalId", goal, "attainment", "REACHED");

        refused(file, evaluation(), "/goals");
        refused(file, evaluation(reached, reached), "/goals/1/goalId");
        refused(
                file,
                evaluation(reached, Map.of("goalId", UUID.randomUUID().toString(), "attainment", "REACHED")),
                "/goals/1/goalId");
        refused(file, evaluation(Map.of("goalId", goal, "attainment", "SOMEHOW")), "/goals/0/attainment");
        refused(file, People.without(evaluation(reached), "clientView"), "/clientView");
        refused(
                file,
                People.with(
                        evaluation(reached),
                        Map.of("on", Days.today().plusDays(1).toString())),
                "/on");
        file.list("evaluations").body("items", hasSize(0));
    }

    @Test
    @DisplayName("[P5] a goal that was evaluated is not planned anew, but can be judged anew")
    void settled() {
        var file = TestCase.inDueren().inAssessment();
        var goal = file.add("goals", TestCase.goal()).extract().<String>path("id");
        file.add("evaluations", evaluation(Map.of("goalId", goal, "attainment", "NOT_REACHED")))
                .statusCode(201);

        file.put("goals/" + goal, TestCase.goal(), "*")
                .statusCode(409)
                .body("unmetConditions.code", contains("GOAL_EVALUATED"));
        file.add("evaluations", evaluation(Map.of("goalId", goal, "attainment", "REACHED")))
                .statusCode(201);
        file.list("goals/" + goal).body("attainment", equalTo("REACHED"));
        file.list("evaluations").body("items.goals.flatten().attainment", contains("NOT_REACHED", "REACHED"));
    }

    private static void refused(TestCase file, Map<String, Object> wrong, String pointer) {
        file.add("evaluations", wrong).statusCode(400).body("violations.pointer", contains(pointer));
    }

    @SafeVarargs
    private static Map<String, Object> evaluation(Map<String, ?>... goals) {
        return Map.of(
                "on", Days.today().toString(),
                "goals", List.of(goals),
                "clientView", "Ich komme jetzt allein zurecht",
                "caseManagerView", "Viel erreicht, die Wohnung fehlt",
                "remaining", "Wohnungssuche",
                "lessons", "Termine dauern zu lange");
    }
}
