package kim.cases.casefile;

import static kim.cases.Worker.SKF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kim.cases.TestCase;
import kim.cases.concept.CaseType;
import kim.cases.concept.Phase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Walks a case through random steps by the API, as a front end would that knows nothing of the rules. */
@QuarkusTest
class CaseWalkTest {

    private static final List<String> PHASES =
            List.of("COUNSELLING", "ASSESSMENT", "SERVICE_PLANNING", "LINKING", "MONITORING", "EVALUATION");
    private static final List<String> REASONS = List.of(
            "GOALS_REACHED",
            "NEEDS_SETTLED",
            "CLIENT_WISH",
            "COOPERATION_ENDED",
            "UNREACHABLE",
            "MOVED_AWAY",
            "DEPORTED",
            "LEFT_VOLUNTARILY",
            "DECEASED",
            "RELEASE_WITHDRAWN",
            "NOT_TAKEN_UP");

    @Test
    @DisplayName(
            "[C4] [C5] [C12] no sequence of steps leads to a state outside the table, to one without history, or loses data")
    void walks() {
        qt().withFixedSeed(20_260_302)
                .withExamples(12)
                .withShrinkCycles(0)
                .forAll(lists().of(integers().between(0, 9_999)).ofSize(30))
                .checkAssert(CaseWalkTest::walk);
    }

    private static void walk(List<Integer> draws) {
        var file = TestCase.inDueren();
        var before = read(file);
        for (var draw : draws) {
            var answer = step(file, draw);
            var after = read(file);
            switch (answer.extract().statusCode()) {
                case 200, 201 -> moved(file, before, after);
                case 409 -> refused(answer, before, after);
                default -> throw new AssertionError(answer.extract().asString());
            }
            isInTable(after);
            before = after;
        }
        file.step("closure", Map.of("reason", "CLIENT_WISH"));
    }

    private static ValidatableResponse step(TestCase file, int draw) {
        var choice = draw / 10;
        return switch (draw % 10) {
            case 0, 1, 2 -> file.goTo(of(PHASES, choice));
            case 3 -> file.step("type", Map.of("to", of(List.of("KURZBERATUNG", "PROZESSBEGLEITUNG"), choice)));
            case 4 -> file.admit("SEVERAL_NEEDS", "COORDINATION_NEEDED");
            case 5 -> file.step("admission", TestCase.admission("DECLINE"));
            case 6 -> file.add("contacts", TestCase.conversation(of(List.of("OFFICE", "PHONE", "EMAIL"), choice)));
            case 7 ->
                file.add(
                        "instruments",
                        TestCase.instrument(
                                of(
                                        List.of(
                                                "DATA_PROTECTION_CONSENT",
                                                "RELEASE_FROM_CONFIDENTIALITY",
                                                "FIRST_INTERVIEW_FORM",
                                                "GOAL_WORKSHEET"),
                                        choice),
                                "SIGNED"));
            case 8 -> choice % 3 == 0 ? closed(file, choice) : file.step("reopening", Map.of());
            default -> file.add("goals", TestCase.goal());
        };
    }

    private static ValidatableResponse closed(TestCase file, int choice) {
        return file.step("closure", Map.of("reason", of(REASONS, choice)));
    }

    private static String of(List<String> values, int choice) {
        return values.get(choice % values.size());
    }

    /** What was is kept: number, past episodes, instruments, decisions; and the newest history entry is of this act. */
    private static void moved(TestCase file, JsonPath before, JsonPath after) {
        assertThat(after.getString("number")).isEqualTo(before.getString("number"));
        assertThat(after.getList("episodes").size())
                .isGreaterThanOrEqualTo(before.getList("episodes").size());
        var past = before.getList("episodes").size() - 1;
        assertThat(after.getList("episodes").subList(0, past))
                .isEqualTo(before.getList("episodes").subList(0, past));
        assertThat(after.getList("instruments")).containsAll(before.getList("instruments"));
        assertThat(after.getList("admissions")).containsAll(before.getList("admissions"));
        var history = file.list("history?limit=200").extract().jsonPath();
        if (!state(before).equals(state(after))) {
            assertThat(history.getList("items.findAll { it.part == 'case' }.after.phase", String.class))
                    .contains(after.getString("phase"));
            assertThat(history.getList("items.findAll { it.part == 'case' }.fields.flatten()", String.class))
                    .containsAnyOf("phase", "type");
        }
    }

    /** [C5] A refusal changes nothing and says what is missing. */
    private static void refused(ValidatableResponse answer, JsonPath before, JsonPath after) {
        assertThat(answer.extract().jsonPath().getList("unmetConditions.code")).isNotEmpty();
        assertThat(after.getMap("")).isEqualTo(before.getMap(""));
    }

    private static void isInTable(JsonPath file) {
        var type = CaseType.valueOf(file.getString("type"));
        var phase = Phase.valueOf(file.getString("phase"));
        assertThat(reachable(type)).contains(phase);
        assertThat(file.getString("status")).isEqualTo(phase == Phase.CLOSED ? "CLOSED" : "OPEN");
        assertThat(file.getInt("episode")).isEqualTo(file.getList("episodes").size());
    }

    private static Set<Phase> reachable(CaseType type) {
        return switch (type) {
            case UNDECIDED -> Set.of(Phase.CLARIFICATION, Phase.CLOSED);
            case KURZBERATUNG, PROZESSBEGLEITUNG -> Set.of(Phase.CLARIFICATION, Phase.COUNSELLING, Phase.CLOSED);
            case CASE_MANAGEMENT -> Set.of(Phase.values());
        };
    }

    private static String state(JsonPath file) {
        return file.getString("type") + "/" + file.getString("phase");
    }

    private static JsonPath read(TestCase file) {
        return file.by(SKF).read().statusCode(200).extract().jsonPath();
    }
}
