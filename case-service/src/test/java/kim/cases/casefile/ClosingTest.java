package kim.cases.casefile;

import static kim.cases.Worker.DUEREN;
import static kim.cases.Worker.SERVICE;
import static kim.cases.Worker.SKF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.Map;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import kim.cases.concept.ConceptApi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClosingTest {

    @Test
    @DisplayName("[C7] a case ends at any time with a reason; whether that is early stands in the code list")
    void closes() {
        var file = TestCase.inDueren().inAssessment();

        file.step("closure", Map.of("reason", "MOVED_AWAY", "text", "nach Köln"))
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("phase", equalTo("CLOSED"))
                .body("type", equalTo("CASE_MANAGEMENT"))
                .body("closedOn", equalTo(Days.today().toString()))
                .body("episodes[0].early", equalTo(true))
                .body("episodes[0].closureText", equalTo("nach Köln"));

        var event = Told.last("kim.cases", file.id(), "kim.case.closed.v1").data();
        assertThat(event.path("reason").asText()).isEqualTo("MOVED_AWAY");
        assertThat(event.path("early").asBoolean()).isTrue();
        assertThat(event.toString()).doesNotContain("Köln");
    }

    @Test
    @DisplayName("[C7] another reason is told in words, and reasons that happen by themselves are not set by hand")
    void reasons() {
        var file = TestCase.inDueren();

        file.step("closure", Map.of("reason", "OTHER")).statusCode(400).body("violations.pointer", contains("/text"));
        file.step("closure", Map.of("reason", "CONSENT_WITHDRAWN"))
                .statusCode(400)
                .body("violations.pointer", contains("/reason"));
        file.step("closure", Map.of("reason", "BORED")).statusCode(400).body("violations.pointer", contains("/reason"));
        file.read().body("status", equalTo("OPEN"));
    }

    @Test
    @DisplayName("[C7] a closed case takes no further work")
    void closedStaysQuiet() {
        var file = TestCase.inDueren();
        file.step("closure", Map.of("reason", "NEEDS_SETTLED")).statusCode(200);

        file.add("contacts", TestCase.conversation("PHONE"))
                .statusCode(409)
                .body("unmetConditions.code", contains("CASE_CLOSED"));
        file.step("closure", Map.of("reason", "NEEDS_SETTLED")).statusCode(409);
        file.admit("SEVERAL_NEEDS", "COORDINATION_NEEDED").statusCode(409);
        file.goTo("COUNSELLING").statusCode(409);
    }

    @Test
    @DisplayName(
            "[C10] a closed case is reopened as a new episode: same number, durations and conversations count anew")
    void reopens() {
        var january = Days.today().minusMonths(10);
        ConceptApi.applied("dueren");
        var file = TestCase.openedBy(SKF.on(january), People.family());
        file.by(SKF.on(january.plusDays(30)))
                .step("closure", Map.of("reason", "UNREACHABLE"))
                .statusCode(200);
        var number = file.read().extract().<String>path("number");

        file.by(SKF)
                .step("reopening", Map.of())
                .statusCode(200)
                .body("number", equalTo(number))
                .body("episode", equalTo(2))
                .body("phase", equalTo("CLARIFICATION"))
                .body("type", equalTo("KURZBERATUNG"))
                .body("closedOn", nullValue())
                .body("openedOn", equalTo(Days.today().toString()))
                .body("episodes.number", contains(1, 2))
                .body("episodes[0].closureReason", equalTo("UNREACHABLE"))
                .body("episodes[0].closedOn", equalTo(january.plusDays(30).toString()));
        file.by(SKF).step("reopening", Map.of()).statusCode(409);

        var event = Told.last("kim.cases", file.id(), "kim.case.reopened.v1").data();
        assertThat(event.path("episode").asInt()).isEqualTo(2);
        assertThat(event.path("persons").size()).isEqualTo(2);
        file.by(SKF).spoken("PHONE");
        assertThat(Told.last("kim.cases", file.id(), "kim.case.contact-recorded.v1")
                        .data()
                        .path("sequence")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "[M8] a case runs on a day when it was opened on or before it and not closed by its end, episode by episode")
    void running() {
        var opened = LocalDate.of(2024, 3, 5);
        ConceptApi.applied("dueren");
        var before = counts("2024-03-20");
        var file = TestCase.openedBy(SKF.on(opened), People.family());
        file.by(SKF.on(opened.plusDays(15)))
                .step("closure", Map.of("reason", "NEEDS_SETTLED"))
                .statusCode(200);
        file.by(SKF.on(opened.plusDays(60))).step("reopening", Map.of()).statusCode(200);

        assertThat(counts("2024-03-19").getInt("running") - counts("2024-03-20").getInt("running"))
                .isEqualTo(1);
        assertThat(counts("2024-03-20").getInt("running")).isEqualTo(before.getInt("running"));
        assertThat(counts("2024-03-31").getInt("opened")).isEqualTo(before.getInt("opened") + 1);
        assertThat(counts("2024-03-31").getInt("closed")).isEqualTo(before.getInt("closed") + 1);
        assertThat(listed(opened.plusDays(14))).isEqualTo(listed(opened.plusDays(15)) + 1);
        assertThat(listed(opened.plusDays(60))).isEqualTo(listed(opened.plusDays(59)) + 1);
    }

    private static JsonPath counts(String day) {
        return SERVICE.inside(DUEREN, "/internal/counts?on={day}", day)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int listed(LocalDate day) {
        return SKF.get("/api/v1/cases?runningOn={day}&total=true", day.toString())
                .statusCode(200)
                .extract()
                .path("total");
    }
}
