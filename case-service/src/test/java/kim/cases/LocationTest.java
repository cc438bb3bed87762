package kim.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was created is found again where the answer says. */
@QuarkusTest
class LocationTest {

    private static final String TODAY = Days.today().toString();

    @Test
    @DisplayName("[C11] what was recorded in a case is read back at its place, in the version that was told")
    void inCase() {
        var file = TestCase.inDueren().inAssessment();
        var goal = file.add("goals", TestCase.goal()).extract().<String>path("id");
        var measure = "measures/" + file.measure();

        readBack(file.worker(), file.add("conferences", conference()));
        readBack(file.worker(), file.add(measure + "/reviews", review()));
        readBack(file.worker(), file.add("disclosures", disclosure()));
        readBack(file.worker(), file.add("members/" + reference(file) + "/links", link()));
        readBack(file.worker(), attached(file));
        var other = file.list("goals").extract().jsonPath().getList("items.id", String.class);
        readBack(file.worker(), file.add("evaluations", evaluation(other)));
        assertThat(other).contains(goal);
    }

    @Test
    @DisplayName("[C11] what posts do beside their cases is read back at its place; offers are on their lists")
    void besideCases() {
        var file = TestCase.inDueren();

        readBack(Worker.SKF, Worker.SKF.post(event(), "/api/v1/group-events"));
        var named = Worker.SKF.post(deputy(), "/api/v1/deputies");
        readBack(Worker.SKF, named);
        Worker.SKF.change(Map.of(), "/api/v1/deputies/{id}/end", named.extract().<String>path("id"));
        var offer =
                file.add("handovers", Map.of("post", "skf-dueren-welcome-2", "clientAgrees", true, "reason", "Umzug"));
        readBack(Worker.SKF, offer);
        assertThat(Worker.SKF.get("/api/v1/handovers").extract().jsonPath().getList("items.id", String.class))
                .contains(offer.extract().<String>path("id"));
    }

    private static void readBack(Worker worker, ValidatableResponse created) {
        var answer = created.statusCode(201).extract();
        var place = answer.header("Location");
        var again = worker.get(place.substring(place.indexOf("/api/")))
                .statusCode(200)
                .extract();
        assertThat(again.asString()).isEqualTo(answer.asString());
        assertThat(again.header("ETag")).isEqualTo(answer.header("ETag"));
    }

    private static ValidatableResponse attached(TestCase file) {
        return file.worker()
                .asks()
                .contentType("application/pdf")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Disposition", "attachment; filename=\"Bescheid.pdf\"")
                .body("%PDF-1.7\nBescheid".getBytes(UTF_8))
                .post("/api/v1/cases/{id}/attachments", file.id())
                .then();
    }

    private static String reference(TestCase file) {
        return file.read().extract().path("household.members[0].personId");
    }

    private static Map<String, Object> conference() {
        return Map.of(
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
                "undertakings",
                List.of(Map.of("what", "Anrufen", "who", "Beratung", "dueOn", TODAY)));
    }

    private static Map<String, Object> review() {
        return Map.of("on", TODAY, "serviceReached", false, "goal", "ON_COURSE", "clientView", "Es geht");
    }

    private static Map<String, Object> disclosure() {
        return Map.of(
                "legalBasis", "ACUTE_DANGER",
                "recipient", "Polizei",
                "categories", List.of("IDENTITY"),
                "reason", "Gefahr");
    }

    private static Map<String, Object> link() {
        return Map.of("person", reference(TestCase.inDueren()), "decision", "DIFFERENT", "reason", "Anderer Pass");
    }

    private static Map<String, Object> evaluation(List<String> goals) {
        return Map.of(
                "on",
                TODAY,
                "goals",
                goals.stream()
                        .map(goal -> Map.of("goalId", goal, "attainment", "PARTLY_REACHED"))
                        .toList(),
                "clientView",
                "Ich komme zurecht",
                "caseManagerView",
                "Gut vorangekommen");
    }

    private static Map<String, Object> event() {
        return Map.of(
                "post",
                "skf-dueren-welcome-1",
                "kind",
                "INFORMATION_EVENT",
                "on",
                TODAY,
                "place",
                "Familienzentrum",
                "durationMinutes",
                90,
                "topics",
                List.of("WORK"),
                "languages",
                List.of("ara"),
                "headCount",
                12);
    }

    private static Map<String, Object> deputy() {
        return Map.of(
                "post", "skf-dueren-welcome-1",
                "deputy", "skf-dueren-welcome-2",
                "since", TODAY,
                "until", TODAY,
                "reason", "Fortbildung");
    }
}
