package kim.reporting.report;

import static kim.reporting.report.ReportApi.ministry;
import static kim.reporting.report.ReportApi.published;
import static kim.reporting.story.CaseStory.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Objects;
import kim.platform.Kreis;
import kim.reporting.disclosure.Rule;
import kim.reporting.disclosure.Status;
import kim.reporting.indicator.Catalogue;
import kim.reporting.indicator.Measure;
import kim.reporting.story.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenDataTest {

    @Inject
    World world;

    @Inject
    Catalogue catalogue;

    @Test
    @DisplayName("[M3] open data are rounded to 10, made of what the ministry got and hide whatever is hidden there")
    void madeOfWhatIsPublished() {
        var kreis = new Kreis("05936");
        world.hasConcept(kreis);
        world.opens(kreis, 23, () -> aCase().opened("2026-01-10"));
        world.opens(kreis, 17, () -> aCase().at("caritas-dueren").opened("2026-01-11"));
        var id = published(kreis, "2026-01");

        var told = report("/api/v1/reports/" + id);
        var open = report("/api/v1/reports/" + id + "/open-data");

        assertThat(open.roundedTo()).isEqualTo(10);
        // 23 is told to the ministry as 25, and so to everybody as 30; 17 as 15, and so as 20
        assertThat(value(open, "I01", "carrier", "diakonie-juelich")).isEqualTo(new BigDecimal(30));
        assertThat(value(open, "I01", "carrier", "caritas-dueren")).isEqualTo(new BigDecimal(20));
        for (var table = 0; table < told.tables().size(); table++) {
            compare(told.tables().get(table), open.tables().get(table));
        }
    }

    @Test
    @DisplayName("[M4] open data are one tidy table, too, and are not sent again while they have not changed")
    void csv() {
        var kreis = new Kreis("05937");
        world.hasConcept(kreis);
        world.opens(kreis, 23, () -> aCase().opened("2026-01-10"));
        var path = "/api/v1/reports/" + published(kreis, "2026-01") + "/open-data?indicator=I07";

        var csv = ministry().accept("text/csv").get(path).then().statusCode(200).extract();

        assertThat(csv.asString().split("\r\n")).contains("I07,entries,cases,2026-01,05937,,,,,,,,,,,,,,,,,30,rounded");
        ministry()
                .accept("text/csv")
                .header("If-None-Match", csv.header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
    }

    private void compare(PublicReport.Table told, PublicReport.Table open) {
        var counts = catalogue
                .find(told.indicator())
                .orElseThrow()
                .counts()
                .map(Measure::code)
                .toList();
        for (var row = 0; row < told.rows().size(); row++) {
            var coarser = open.rows().get(row).cells();
            told.rows().get(row).cells().forEach((measure, cell) -> {
                var other = Objects.requireNonNull(coarser.get(measure));
                assertThat(other.status()).isEqualTo(cell.status());
                if (cell.status() == Status.ROUNDED && counts.contains(measure)) {
                    assertThat(other.value())
                            .isEqualTo(BigDecimal.valueOf(Rule.OPEN_DATA.round(
                                    Objects.requireNonNull(cell.value()).longValueExact())));
                } else {
                    assertThat(other).isEqualTo(cell);
                }
            });
        }
    }

    private static PublicReport report(String path) {
        return ReportJson.read(
                ministry().get(path).then().statusCode(200).extract().asString(), PublicReport.class);
    }

    private static BigDecimal value(PublicReport report, String indicator, String by, String group) {
        return report.tables().stream()
                .filter(table -> table.indicator().equals(indicator) && by.equals(table.by()))
                .flatMap(table -> table.rows().stream())
                .filter(row -> group.equals(row.group()))
                .map(row -> Objects.requireNonNull(
                        Objects.requireNonNull(row.cells().get("cases")).value()))
                .findFirst()
                .orElseThrow();
    }
}
