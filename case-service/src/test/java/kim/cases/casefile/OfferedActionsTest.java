package kim.cases.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Worker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Presses buttons at random, as a front end would that knows nothing but what it is offered. */
@QuarkusTest
class OfferedActionsTest {

    private static final Set<String> TRIED = new HashSet<>();

    @Test
    @DisplayName("[W3] whatever is offered is done, from the first day of a case to its last")
    void walks() {
        qt().withFixedSeed(20_260_303)
                .withExamples(8)
                .withShrinkCycles(0)
                .forAll(lists().of(integers().between(0, 9_999)).ofSize(45))
                .checkAssert(OfferedActionsTest::walk);
        assertThat(TRIED).contains("withdraw-consent", "protect-member", "leave-household", "close", "reopen");
    }

    @Test
    @DisplayName("[W3] [W] who may not do anything is offered nothing")
    void nothingForOthers() {
        var file = TestCase.inDueren();
        for (var worker : List.of(Worker.SKF_LEAD, Worker.COORDINATOR)) {
            assertThat(file.by(worker).read().extract().jsonPath().getList("actions"))
                    .isEmpty();
        }
    }

    private static void walk(List<Integer> draws) {
        var file = TestCase.inDueren();
        for (var draw : draws) {
            var offered = Button.of(file.read().statusCode(200).extract().jsonPath());
            press(file, offered.get(draw % offered.size()), draw);
        }
    }

    private static void press(TestCase file, Button button, int draw) {
        TRIED.add(button.rel());
        var status = button.rel().equals("keep-attachment") ? attached(file, button) : sent(file, button, draw);
        assertThat(status)
                .as("%s %s, offered as %s", button.method(), button.href(), button.rel())
                .isIn(200, 201, 204);
    }

    private static int sent(TestCase file, Button button, int draw) {
        var request = file.worker()
                .asks()
                .header("If-Match", "*")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        var body = body(file, button, draw);
        var answer = (body == null ? request : request.body(body)).request(button.method(), button.href());
        return answer.statusCode();
    }

    private static int attached(TestCase file, Button button) {
        return file.worker()
                .asks()
                .contentType("application/pdf")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Disposition", "attachment; filename=\"a.pdf\"")
                .body("%PDF-1.7\nBescheid".getBytes(UTF_8))
                .post(button.href())
                .statusCode();
    }

    /** What a person would fill in; a button that is not known here fails the test. */
    private static @Nullable Object body(TestCase file, Button button, int draw) {
        var today = Days.today().toString();
        return switch (button.rel()) {
            case "record-contact" -> TestCase.conversation("OFFICE");
            case "record-consent" -> People.sharing("ebh-dueren", "IDENTITY");
            case "withdraw-consent", "end-waiting" -> Map.of();
            case "file-instrument" -> TestCase.instrument(instrument(draw), "SIGNED");
            case "close" -> Map.of("reason", "CLIENT_WISH");
            case "reopen" -> Map.of("consent", People.signed(Days.today()));
            case "decide-admission" -> TestCase.admission("ADMIT", "SEVERAL_NEEDS", "COORDINATION_NEEDED");
            case "decide-type", "change-phase" -> Map.of("to", button.choice(draw));
            case "plan-goal" -> TestCase.goal();
            case "set-success" -> TestCase.success();
            case "assess-needs" -> TestCase.assessment();
            case "evaluate" -> evaluation(file);
            case "fill-form" -> form();
            case "hold-conference" -> conference();
            case "hand-over" -> Map.of("post", "skf-dueren-welcome-2", "clientAgrees", true, "reason", "Umzug");
            case "mark-waiting" -> Map.of("reason", "Wartet auf den Pass");
            case "escalate" -> Map.of("field", "WORK", "question", "Wer hilft hier?", "identified", false);
            case "request-disclosure" ->
                Map.of(
                        "legalBasis", "ACUTE_DANGER",
                        "recipient", "Polizei",
                        "categories", List.of("IDENTITY"),
                        "reason", "Gefahr");
            case "join-household" -> Map.of("since", today, "person", People.karim());
            case "leave-household" -> Map.of("on", today);
            case "rewrite-member" -> Map.of("givenName", "Samira");
            case "rewrite-life-course" ->
                Map.of("residence", List.of(Map.of("title", "AUFENTHG_9", "since", "2020-01-01")));
            case "rewrite-health-needs" -> Map.of("needs", List.of("NURSING_CARE"));
            case "protect-member" -> Map.of("reason", "VIOLENCE", "safeChannel", "über die Schule");
            case "unprotect-member" -> null;
            case "link-persons" -> Map.of("person", somebodyElse(), "decision", "DIFFERENT", "reason", "Anderer Pass");
            default -> throw new AssertionError("nobody knows how to do " + button.rel());
        };
    }

    private static String instrument(int draw) {
        return List.of(
                        "DATA_PROTECTION_CONSENT",
                        "RELEASE_FROM_CONFIDENTIALITY",
                        "FIRST_INTERVIEW_FORM",
                        "GOAL_WORKSHEET")
                .get(draw / 7 % 4);
    }

    private static Map<String, Object> form() {
        return Map.of(
                "instrument",
                "FIRST_INTERVIEW_FORM",
                "version",
                "1",
                "content",
                Map.of(
                        "on",
                        Days.today().toString(),
                        "answers",
                        Map.of("occasion", "Brief", "concerns", List.of("Geld"), "wishes", "Arbeiten"),
                        "signed",
                        false,
                        "draft",
                        false));
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
                "clientView",
                "Ist einverstanden");
    }

    /** Every goal of the episode and every own measure, once. */
    private static Map<String, Object> evaluation(TestCase file) {
        var episode = file.read().extract().<Integer>path("episode");
        var goals = file.list("goals?limit=200").extract().jsonPath();
        var success = file.list("success").extract();
        var chosen = success.statusCode() == 200
                ? success.jsonPath().getList("own.measure", String.class)
                : List.<String>of();
        return Map.of(
                "on", Days.today().toString(),
                "goals",
                        goals.getList("items.findAll { it.episode == %d }.id".formatted(episode), String.class).stream()
                                .map(goal -> Map.of("goalId", goal, "attainment", "REACHED"))
                                .toList(),
                "clientView", "Es geht mir besser",
                "caseManagerView", "Gut vorangekommen",
                "own",
                        chosen.stream()
                                .map(measure -> Map.of("measure", measure, "result", "erreicht"))
                                .toList());
    }

    private static String somebodyElse() {
        return TestCase.openedBy(Worker.SKF, People.single(People.amira()))
                .read()
                .extract()
                .path("household.members[0].personId");
    }

    /** A step that a case offers. */
    private record Button(String rel, String method, String href, List<String> to) {

        static List<Button> of(JsonPath file) {
            return file.<Map<String, Object>>getList("actions").stream()
                    .map(action -> new Button(
                            text(action, "rel"), text(action, "method"), text(action, "href"), choices(action)))
                    .toList();
        }

        String choice(int draw) {
            return to.get(draw / 11 % to.size());
        }

        private static String text(Map<String, Object> action, String field) {
            return Objects.requireNonNull((String) action.get(field));
        }

        private static List<String> choices(Map<String, Object> action) {
            return action.get("to") instanceof List<?> choices
                    ? choices.stream().map(String.class::cast).toList()
                    : List.of();
        }
    }
}
