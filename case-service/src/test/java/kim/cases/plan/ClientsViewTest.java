package kim.cases.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClientsViewTest {

    private static final String VIEW = "clientView";

    @Test
    @DisplayName("[P9] at every step the client's view is asked for and kept, and a plan takes the client's agreement")
    void everyStep() {
        var file = TestCase.inDueren().inAssessment();
        var measure = file.measure();
        var goal = file.list("goals").extract().<String>path("items[0].id");

        asksForView(file, "assessments", TestCase.assessment());
        asksForView(file, "measures/" + measure + "/reviews", review());
        asksForView(file, "conferences", conference());
        asksForView(file, "evaluations", evaluation(goal));
        file.add("goals", People.with(TestCase.goal(), Map.of("clientAgrees", false)))
                .statusCode(409)
                .body("unmetConditions.code", contains("AGREEMENT_MISSING"));
    }

    private static void asksForView(TestCase file, String step, Map<String, Object> body) {
        file.add(step, People.without(body, VIEW)).statusCode(400).body("violations.pointer", contains("/" + VIEW));
        file.add(step, body).statusCode(201).body(VIEW, equalTo(body.get(VIEW)));
    }

    private static Map<String, Object> review() {
        return Map.of(
                "on",
                Days.today().toString(),
                "serviceReached",
                false,
                "goal",
                "TO_BE_ADAPTED",
                VIEW,
                "Da war niemand");
    }

    private static Map<String, Object> conference() {
        return Map.of(
                "on",
                Days.today().toString(),
                "subject",
                "Wie weiter",
                "anonymised",
                true,
                "participants",
                List.of(Map.of("side", "CARRIER", "part", "Beratung")),
                VIEW,
                "Ich möchte es danach hören");
    }

    private static Map<String, Object> evaluation(String goal) {
        return Map.of(
                "on",
                Days.today().toString(),
                "goals",
                List.of(Map.of("goalId", goal, "attainment", "REACHED")),
                VIEW,
                "Ich komme zurecht",
                "caseManagerView",
                "Gut vorangekommen");
    }
}
