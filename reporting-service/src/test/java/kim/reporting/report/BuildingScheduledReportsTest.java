package kim.reporting.report;

import static kim.reporting.report.ReportApi.coordinator;
import static kim.reporting.report.ReportApi.publish;
import static kim.reporting.story.CaseStory.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kim.platform.Kreis;
import kim.reporting.story.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BuildingScheduledReportsTest {

    @Inject
    World world;

    @Inject
    BuildingScheduledReports scheduled;

    @Test
    @DisplayName("[M1] drafts lie ready when their period is over, final ones a period later; none goes out by itself")
    void onSchedule() {
        var kreis = aKreis("05991");
        schedule(kreis, "\"0\"", "MONTH", "QUARTER");

        scheduled.on(LocalDate.parse("2026-04-02"), kreis);
        scheduled.on(LocalDate.parse("2026-04-03"), kreis);

        assertThat(reports(kreis)).containsExactlyInAnyOrder("2026-03 PROVISIONAL DRAFT", "2026-Q1 PROVISIONAL DRAFT");
        var march = draft(kreis, "2026-03");
        published(kreis, march).statusCode(200);
        scheduled.on(LocalDate.parse("2026-05-02"), kreis);
        assertThat(reports(kreis))
                .containsExactlyInAnyOrder(
                        "2026-03 PROVISIONAL PUBLISHED",
                        "2026-03 FINAL DRAFT",
                        "2026-04 PROVISIONAL DRAFT",
                        "2026-Q1 PROVISIONAL DRAFT");
    }

    @Test
    @DisplayName("[M1] a draft that does not reckon with what was published since is built again by itself")
    void outdated() {
        var kreis = aKreis("05992");
        schedule(kreis, "\"0\"", "MONTH", "QUARTER");
        scheduled.on(LocalDate.parse("2026-04-02"), kreis);
        var march = draft(kreis, "2026-03");
        published(kreis, march).statusCode(200);

        scheduled.on(LocalDate.parse("2026-04-03"), kreis);

        var quarter = draft(kreis, "2026-Q1");
        published(kreis, quarter).statusCode(200);
    }

    @Test
    @DisplayName(
            "[C11] the schedule is the Kreis's own, changed by who has read it; months, quarters and years by default")
    void ownSchedule() {
        var kreis = aKreis("05993");

        coordinator(kreis)
                .get("/api/v1/reports/schedule")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("periods", contains("MONTH", "QUARTER", "YEAR"));
        schedule(kreis, "\"0\"", "YEAR");
        coordinator(kreis)
                .header("If-Match", "\"0\"")
                .body(Map.of("periods", List.of("MONTH")))
                .put("/api/v1/reports/schedule")
                .then()
                .statusCode(412);
        coordinator(kreis).get("/api/v1/reports/schedule").then().body("periods", contains("YEAR"));
    }

    private Kreis aKreis(String ags) {
        var kreis = new Kreis(ags);
        world.hasConcept(kreis);
        world.opens(kreis, 12, () -> aCase().opened("2026-01-10"));
        return kreis;
    }

    private static ValidatableResponse published(Kreis kreis, Map<String, String> draft) {
        return publish(kreis, draft.getOrDefault("id", ""), "\"%s\"".formatted(draft.get("hash")));
    }

    private static void schedule(Kreis kreis, String etag, String... periods) {
        coordinator(kreis)
                .header("If-Match", etag)
                .body(Map.of("periods", List.of(periods)))
                .put("/api/v1/reports/schedule")
                .then()
                .statusCode(200)
                .body("periods", contains(periods));
    }

    private static List<String> reports(Kreis kreis) {
        return list(kreis).stream()
                .map(it -> "%s %s %s".formatted(it.get("period"), it.get("state"), it.get("status")))
                .toList();
    }

    private static Map<String, String> draft(Kreis kreis, String period) {
        return list(kreis).stream()
                .filter(it -> period.equals(it.get("period")) && "DRAFT".equals(it.get("status")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, String>> list(Kreis kreis) {
        return coordinator(kreis)
                .get("/api/v1/reports")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }
}
