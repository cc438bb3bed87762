package kim.reporting.report;

import static java.util.stream.IntStream.range;
import static kim.reporting.report.ReportApi.approve;
import static kim.reporting.report.ReportApi.build;
import static kim.reporting.report.ReportApi.buildFinal;
import static kim.reporting.report.ReportApi.coordinator;
import static kim.reporting.report.ReportApi.publish;
import static kim.reporting.report.ReportApi.published;
import static kim.reporting.story.CaseStory.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import kim.platform.Kreis;
import kim.reporting.story.CaseStory;
import kim.reporting.story.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportVersionsTest {

    @Inject
    World world;

    @Test
    @DisplayName("[M1] a period has one provisional version, then one final one, which coordination approves first")
    void provisionalThenFinal() {
        var kreis = aKreis("05941", 12);
        buildFinal(kreis, "2026-01").statusCode(409).body("unmetConditions.code", contains("PROVISIONAL_MISSING"));
        published(kreis, "2026-01");

        var last = buildFinal(kreis, "2026-01")
                .statusCode(201)
                .body("state", equalTo("FINAL"))
                .body("actions.rel", contains("approval"))
                .extract();
        String id = last.path("id");
        publish(kreis, id, last.header("ETag")).statusCode(409).body("unmetConditions.code", contains("NOT_APPROVED"));
        approve(kreis, id, "\"another\"").statusCode(412);
        approve(kreis, id, last.header("ETag"))
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("actions.rel", contains("publication"));
        publish(kreis, id, last.header("ETag")).statusCode(200).body("status", equalTo("PUBLISHED"));
        buildFinal(kreis, "2026-01").statusCode(409).body("unmetConditions.code", contains("REPORT_PUBLISHED"));
    }

    @Test
    @DisplayName("[M1] built again, an approved version has to be approved again")
    void approvalIsOfWhatWasRead() {
        var kreis = aKreis("05942", 12);
        published(kreis, "2026-01");
        var first = buildFinal(kreis, "2026-01").extract();
        approve(kreis, first.path("id"), first.header("ETag")).statusCode(200);

        var again = buildFinal(kreis, "2026-01").statusCode(201).extract();

        publish(kreis, again.path("id"), again.header("ETag"))
                .statusCode(409)
                .body("unmetConditions.code", contains("NOT_APPROVED"));
    }

    @Test
    @DisplayName("[M1] what is entered late for a period that is published comes with the next one and is named there")
    void corrections() {
        var kreis = aKreis("05943", 12);
        published(kreis, "2026-01");
        opened(kreis, 10, "2026-01-20");
        opened(kreis, 20, "2026-02-02");

        var report = report(kreis, published(kreis, "2026-02"));

        assertThat(report.getString("follows")).isEqualTo("05943 2026-01 PROVISIONAL");
        // 12 + 10 entered late + 20 = 42
        assertThat(cell(report, "I02", "stock")).isEqualTo(Map.of("value", 40, "status", "rounded"));
        assertThat(cell(report, "I02", "correctedUp")).isEqualTo(Map.of("value", 10, "status", "rounded"));
        assertThat(cell(report, "I02", "entries")).isEqualTo(Map.of("value", 20, "status", "rounded"));
        assertThat(report.getInt("corrections.find { it.indicator == 'I07' && it.measure == 'entries' }.added.value"))
                .isEqualTo(10);
        assertThat(report.getString("corrections.find { it.indicator == 'I07' }.period"))
                .isEqualTo("2026-01");
    }

    @Test
    @DisplayName("[M8] what the published identity leaves open is rounding: the true one holds, corrections included")
    void identityWithCorrections() {
        var kreis = aKreis("05944", 12);
        published(kreis, "2026-01");
        opened(kreis, 3, "2026-01-20");
        world.happens(kreis, aCase().opened("2026-02-01").becomes("CASE_MANAGEMENT", "2026-02-05"));

        // were it not to hold in every row, the report could not be built
        build(kreis, "2026-02").statusCode(201);
    }

    @Test
    @DisplayName("[M3] a number that hardly changed stands in the final version as it stood in the provisional one")
    void nearlyTheSame() {
        var kreis = aKreis("05945", 12);
        published(kreis, "2026-01");
        opened(kreis, 1, "2026-01-20");

        var last = report(
                kreis, buildFinal(kreis, "2026-01").statusCode(201).extract().path("id"));

        // 13 by itself would be published as 15, and 12 known
        assertThat(cell(last, "I01", "cases")).isEqualTo(Map.of("value", 10, "status", "rounded"));
    }

    @Test
    @DisplayName("[M3] a draft that does not reckon with what was published since is not published")
    void outdatedDraft() {
        var kreis = aKreis("05946", 12);
        var january = build(kreis, "2026-01").extract();
        published(kreis, "2026-02");

        publish(kreis, january.path("id"), january.header("ETag"))
                .statusCode(409)
                .body("unmetConditions.code", contains("REPORT_OUTDATED"));
    }

    @Test
    @DisplayName("[M3] the stock at the end of a quarter stands there as it stands in its last month")
    void sameNumberInLongerPeriod() {
        var kreis = aKreis("05947", 12);
        published(kreis, "2026-03");
        opened(kreis, 1, "2026-01-20");

        var quarter =
                report(kreis, build(kreis, "2026-Q1").statusCode(201).extract().path("id"));

        assertThat(cell(quarter, "I01", "cases")).isEqualTo(Map.of("value", 10, "status", "rounded"));
    }

    private Kreis aKreis(String ags, int cases) {
        var kreis = new Kreis(ags);
        world.hasConcept(kreis);
        opened(kreis, cases, "2026-01-10");
        return kreis;
    }

    private void opened(Kreis kreis, int cases, String on) {
        world.happens(kreis, range(0, cases).mapToObj(i -> aCase().opened(on)).toArray(CaseStory[]::new));
    }

    private static JsonPath report(Kreis kreis, String id) {
        return coordinator(kreis)
                .get("/api/v1/reports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Object cell(JsonPath report, String indicator, String measure) {
        return report.get(
                "tables.find { it.indicator == '%s' && it.by == null }.rows[0].cells.%s".formatted(indicator, measure));
    }
}
