package kim.cases.badinput;

import static kim.cases.badinput.Operation.postIn;
import static kim.cases.badinput.Operation.putIn;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;

/** Needs, goals, measures, and what became of them. */
final class OperationsOnPlans {

    private static final String TODAY = Days.today().toString();
    private static final String NOTHING = UUID.randomUUID().toString();

    private OperationsOnPlans() {}

    static Stream<Operation> all() {
        return Stream.of(needs(), plan(), measures(), results()).flatMap(operations -> operations);
    }

    private static Stream<Operation> needs() {
        return Stream.of(
                        postIn("assessNeeds", "assessments", TestCase.assessment()),
                        putIn("rewriteAssessment", "assessments/" + NOTHING, TestCase.assessment()))
                .map(operation -> operation
                        .requiring(
                                "/on", "/needs", "/needs/0/field", "/needs/0/urgency", "/network/0/who", "/clientView")
                        .listed("/needs/0/field", "/needs/0/urgency")
                        .dated("/on")
                        .told("/needs/0/words", "/resources/0", "/network/0/who", "/network/0/support", "/clientView"));
    }

    private static Stream<Operation> plan() {
        var goals = Stream.of(
                        postIn("planGoal", "goals", TestCase.goal()),
                        putIn("rewriteGoal", "goals/" + NOTHING, TestCase.goal()))
                .map(operation -> operation
                        .requiring("/field", "/specific", "/measurable", "/relevance", "/dueOn", "/priority")
                        .listed("/field", "/priority")
                        .dated("/dueOn")
                        .told("/specific", "/measurable", "/relevance"));
        var success = Stream.of(
                        postIn("setSuccess", "success", TestCase.success()),
                        putIn("rewriteSuccess", "success", TestCase.success()))
                .map(operation -> operation
                        .requiring("/meaning", "/own/0/measure", "/own/0/target")
                        .told("/meaning", "/own/0/measure", "/own/0/target"));
        return Stream.concat(goals, success);
    }

    private static Stream<Operation> measures() {
        var measure = Map.<String, Object>of("what", "Antrag stellen", "by", "CLIENT", "dueOn", TODAY);
        var planned = Stream.of(
                        postIn("planMeasure", "goals/" + NOTHING + "/measures", measure),
                        putIn("rewriteMeasure", "measures/" + NOTHING, measure))
                .map(operation -> operation
                        .requiring("/what", "/by", "/dueOn")
                        .listed("/by")
                        .dated("/dueOn")
                        .told("/what"));
        return Stream.concat(
                planned,
                Stream.of(
                        postIn("changeMeasure", "measures/" + NOTHING + "/state", Map.of("to", "DONE"))
                                .requiring("/to")
                                .listed("/to"),
                        postIn(
                                        "linkMeasure",
                                        "measures/" + NOTHING + "/referral",
                                        Map.of(
                                                "recipient",
                                                "ebh-dueren",
                                                "matter",
                                                "EBH_STAG_10",
                                                "categories",
                                                List.of("IDENTITY"),
                                                "reason",
                                                "Antrag"))
                                .requiring("/recipient", "/categories")
                                .listed("/categories/0")
                                .told("/reason"),
                        postIn("reviewMeasure", "measures/" + NOTHING + "/reviews", review())
                                .requiring("/on", "/serviceReached", "/goal", "/clientView")
                                .listed("/goal", "/observation/kind", "/observation/field")
                                .dated("/on")
                                .told("/clientView", "/note", "/observation/description")));
    }

    private static Stream<Operation> results() {
        var evaluation = Map.of(
                "on", TODAY,
                "goals", List.of(Map.of("goalId", NOTHING, "attainment", "REACHED", "clientView", "Gut")),
                "clientView", "Gut",
                "caseManagerView", "Gut",
                "remaining", "Nichts",
                "lessons", "Früher anfangen",
                "own", List.of(Map.of("measure", "Schlaf", "result", "gut")));
        var conference = Map.of(
                "on",
                TODAY,
                "subject",
                "Wie weiter",
                "anonymised",
                true,
                "participants",
                List.of(Map.of("side", "CARRIER", "part", "Beratung")),
                "clientView",
                "Ist einverstanden",
                "result",
                "Verabredet",
                "undertakings",
                List.of(Map.of("what", "Anrufen", "who", "Beratung", "dueOn", TODAY)));
        return Stream.of(
                postIn("evaluateCase", "evaluations", evaluation)
                        .requiring("/on", "/goals", "/goals/0/goalId", "/goals/0/attainment", "/clientView")
                        .listed("/goals/0/goalId", "/goals/0/attainment")
                        .dated("/on")
                        .told(
                                "/goals/0/clientView",
                                "/clientView",
                                "/caseManagerView",
                                "/remaining",
                                "/lessons",
                                "/own/0/result"),
                postIn("holdConference", "conferences", conference)
                        .requiring("/on", "/subject", "/participants", "/participants/0/side", "/clientView")
                        .listed("/participants/0/side")
                        .dated("/on", "/undertakings/0/dueOn")
                        .told("/subject", "/participants/0/part", "/clientView", "/result", "/undertakings/0/what"));
    }

    private static Map<String, Object> review() {
        return People.with(
                Map.of(
                        "on", TODAY,
                        "serviceReached", false,
                        "goal", "ON_COURSE",
                        "clientView", "Es geht",
                        "note", "Später noch einmal"),
                Map.of("observation", Map.of("kind", "GAP", "field", "WORK", "description", "Es fehlt ein Kurs")));
    }
}
