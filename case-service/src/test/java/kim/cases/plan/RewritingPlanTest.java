package kim.cases.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RewritingPlanTest {

    @Test
    @DisplayName("[C11] [P2] two people write one goal anew: the second is told, and no word of either is lost")
    void nobodyOverwrites() {
        var file = TestCase.inDueren().inAssessment();
        var goal = "goals/" + file.add("goals", TestCase.goal()).extract().<String>path("id");
        var read = file.list(goal).extract().header("ETag");
        var hers = People.with(TestCase.goal(), Map.of("specific", "Der Sprachtest B1 ist bestanden"));
        var his = People.with(TestCase.goal(), Map.of("specific", "Der Antrag liegt vollständig vor"));

        file.put(goal, hers, read).statusCode(200).body("wording", equalTo(2));
        file.put(goal, his, read).statusCode(412);
        file.list(goal).body("specific", equalTo("Der Sprachtest B1 ist bestanden"));

        file.put(goal, his, file.list(goal).extract().header("ETag")).statusCode(200);
        file.list(goal + "/wordings")
                .body("items.number", contains(1, 2, 3))
                .body(
                        "items.specific",
                        contains(
                                "Die Einbürgerung ist beantragt",
                                "Der Sprachtest B1 ist bestanden",
                                "Der Antrag liegt vollständig vor"));
    }

    @Test
    @DisplayName("[P2] [P9] a goal is written anew with the client's agreement and in its field of action")
    void rewrittenTogether() {
        var file = TestCase.inDueren().inAssessment();
        var goal = "goals/" + file.add("goals", TestCase.goal()).extract().<String>path("id");

        file.put(goal, People.with(TestCase.goal(), Map.of("clientAgrees", false)), "*")
                .statusCode(409)
                .body("unmetConditions.code", contains("AGREEMENT_MISSING"));
        file.put(goal, People.with(TestCase.goal(), Map.of("field", "WORK")), "*")
                .statusCode(400)
                .body("violations.pointer", contains("/field"));
        file.put(
                        goal,
                        People.with(
                                TestCase.goal(),
                                Map.of("dueOn", Days.today().minusDays(1).toString())),
                        "*")
                .statusCode(400)
                .body("violations.pointer", contains("/dueOn"));
        file.put(goal, TestCase.goal(), null).statusCode(428);
        file.list(goal + "/wordings").body("items", hasSize(1));
    }

    @Test
    @DisplayName("[P2] a measure is planned anew until it ends")
    void measure() {
        var file = TestCase.inDueren().inAssessment();
        var measure = "measures/" + file.measure();
        var anew = Map.of(
                "what",
                "Gemeinsam zur Einbürgerungsbehörde gehen",
                "by",
                "CASE_MANAGER",
                "dueOn",
                Days.today().plusMonths(2).toString());
        var read = file.list(measure).extract().header("ETag");

        file.put(measure, anew, read).statusCode(200).body("by", equalTo("CASE_MANAGER"));
        file.step(measure + "/state", Map.of("to", "DONE")).statusCode(200);
        file.put(measure, anew, "*").statusCode(409).body("unmetConditions.code", contains("MEASURE_ENDED"));
    }

    @Test
    @DisplayName("[C11] [P2] two people plan one measure anew: the second is told, and no word of either is lost")
    void nobodyOverwritesMeasure() {
        var file = TestCase.inDueren().inAssessment();
        var measure = "measures/" + file.measure();
        var read = file.list(measure).extract().header("ETag");
        var dueOn = Days.today().plusMonths(2).toString();
        var hers = Map.of("what", "Gemeinsam zur Behörde gehen", "by", "CASE_MANAGER", "dueOn", dueOn);
        var his = Map.of("what", "Die Unterlagen vorab schicken", "by", "CLIENT", "dueOn", dueOn);

        file.put(measure, hers, read).statusCode(200).body("wording", equalTo(2));
        file.put(measure, his, read).statusCode(412);
        file.list(measure).body("what", equalTo("Gemeinsam zur Behörde gehen"));

        file.put(measure, his, file.list(measure).extract().header("ETag")).statusCode(200);
        file.list(measure + "/wordings")
                .body("items.number", contains(1, 2, 3))
                .body(
                        "items.what",
                        contains(
                                "Antrag mit der Einbürgerungsbehörde klären",
                                "Gemeinsam zur Behörde gehen",
                                "Die Unterlagen vorab schicken"))
                .body("items.by", contains("SERVICE", "CASE_MANAGER", "CLIENT"));
    }

    @Test
    @DisplayName(
            "[P10] what success means is set once for the episode, changed on the version read, and its history kept")
    void success() {
        var file = TestCase.inDueren();

        file.list("success").statusCode(404);
        file.add("success", TestCase.success()).statusCode(201).body("own.measure", contains("Nächte durchgeschlafen"));
        file.add("success", TestCase.success()).statusCode(409).body("unmetConditions.code", contains("SUCCESS_SET"));
        var read = file.list("success").extract().header("ETag");
        file.put("success", People.with(TestCase.success(), Map.of("contacts", 20)), read)
                .statusCode(200)
                .body("contacts", equalTo(20));
        file.put("success", TestCase.success(), read).statusCode(412);
        file.put("success", People.with(TestCase.success(), Map.of("months", 0, "meaning", "")), "*")
                .statusCode(400)
                .body("violations.pointer", contains("/meaning", "/months"));
        file.put("success", People.with(TestCase.success(), Map.of("own", List.of(Map.of("measure", "Ruhe")))), "*")
                .statusCode(400)
                .body("violations.pointer", contains("/own/0/target"));
        file.list("history").body("items.after.contacts", hasItem(20));
        file.list("success/wordings").body("items.contacts", contains(12, 20));
    }
}
