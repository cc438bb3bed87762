package kim.cases.casefile;

import static kim.cases.Worker.AHLEN;
import static kim.cases.Worker.SERVICE;
import static kim.cases.Worker.WARENDORF;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Worker;
import kim.cases.concept.ConceptApi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Warendorf knows Prozessbegleitung, and no rule that closes it. */
@QuarkusTest
class AccompanimentTest {

    @Test
    @DisplayName("[C5] Prozessbegleitung moves as Kurzberatung does: to counselling, and no further without admission")
    void moves() {
        var file = accompanied();

        file.goTo("ASSESSMENT").statusCode(409).body("openSteps", contains("COUNSELLING"));
        file.step("type", Map.of("to", "KURZBERATUNG")).statusCode(200).body("type", equalTo("KURZBERATUNG"));
        file.step("type", Map.of("to", "PROZESSBEGLEITUNG")).statusCode(200);
        file.step("type", Map.of("to", "CASE_MANAGEMENT")).statusCode(409);
    }

    @Test
    @DisplayName("[C9] where the concept has no rule for a type, no silence closes it")
    void staysOpen() {
        var file = accompanied();
        var later = Days.today().plusYears(2);

        file.by(AHLEN.on(later)).list("inactivity").body("months", nullValue()).body("closesOn", nullValue());
        SERVICE.on(later).order(WARENDORF, "/internal/inactivity-rounds").statusCode(204);
        file.read().body("status", equalTo("OPEN"));
    }

    private static TestCase accompanied() {
        ConceptApi.applied("warendorf");
        var file = TestCase.openedBy(Worker.AHLEN, People.single(People.somebody()));
        file.step("type", Map.of("to", "PROZESSBEGLEITUNG")).statusCode(200);
        return file;
    }
}
