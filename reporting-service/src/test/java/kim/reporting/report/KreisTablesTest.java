package kim.reporting.report;

import static kim.reporting.report.ReportApi.ministry;
import static kim.reporting.report.ReportApi.published;
import static kim.reporting.story.CaseStory.aCase;
import static kim.reporting.story.CaseStory.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import kim.platform.Kreis;
import kim.reporting.story.CaseStory;
import kim.reporting.story.Figures;
import kim.reporting.story.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Four Kreise with their own concepts: each finds the table that its readers expect, in figures and in the report. */
@QuarkusTest
class KreisTablesTest {

    @Inject
    World world;

    @Test
    @DisplayName("[M5] Düren: running cases by focus area and carrier")
    void dueren() {
        var kreis = new Kreis("05358");
        world.hasConcept(kreis, "dueren");
        opened(kreis, 30, at("caritas-dueren").with("focusArea", "WELCOME"));
        opened(kreis, 20, at("skf-dueren").with("focusArea", "WELCOME"));
        opened(kreis, 15, at("sozialwerk-duerener-christen").with("focusArea", "LABOUR_MARKET"));

        var crossed = Figures.of(kreis, "I01", "2025-09", "focusArea,carrier");
        assertThat(crossed.value(Map.of("focusArea", "WELCOME", "carrier", "caritas-dueren"), "cases"))
                .isEqualTo(30);
        assertThat(crossed.value(
                        Map.of("focusArea", "LABOUR_MARKET", "carrier", "sozialwerk-duerener-christen"), "cases"))
                .isEqualTo(15);
        var report = report(kreis);
        assertThat(column(report, "I01", "focusArea", "cases"))
                .containsEntry("WELCOME", "50")
                .containsEntry("LABOUR_MARKET", "15")
                .containsEntry("PSYCHOSOCIAL", "suppressed");
        assertThat(column(report, "I01", "carrier", "cases"))
                .containsEntry("caritas-dueren", "30")
                .containsEntry("skf-dueren", "20")
                .containsEntry("sozialwerk-duerener-christen", "15")
                .containsEntry("stadt-juelich", "suppressed");
    }

    @Test
    @DisplayName(
            "[M5] Rheinisch-Bergischer Kreis: by place the families, persons in families and single persons, and the "
                    + "share of case management")
    void rheinischBergisch() {
        var kreis = new Kreis("05378");
        world.hasConcept(kreis, "rheinisch-bergischer-kreis");
        opened(kreis, 20, at("stadt-bergisch-gladbach").with("municipality", "05378004"));
        opened(
                kreis,
                10,
                at("stadt-bergisch-gladbach").with("municipality", "05378004").family(3));
        opened(
                kreis,
                10,
                at("stadt-bergisch-gladbach").with("municipality", "05378004").with("type", "CASE_MANAGEMENT"));
        opened(kreis, 15, at("kja-rhein-berg").with("municipality", "05378008"));

        var report = report(kreis);

        assertThat(column(report, "I01", "municipality", "cases"))
                .containsEntry("05378004", "40")
                .containsEntry("05378008", "15");
        assertThat(column(report, "I01", "municipality", "families")).containsEntry("05378004", "10");
        assertThat(column(report, "I01", "municipality", "personsInFamilies")).containsEntry("05378004", "30");
        assertThat(column(report, "I01", "municipality", "singlePersons")).containsEntry("05378004", "30");
        var share = Figures.of(kreis, "I04", "2025-09", "municipality");
        assertThat(share.value("municipality", "05378004", "share")).hasToString("25.0");
        assertThat(column(report, "I04", "municipality", "caseManagement")).containsEntry("05378004", "10");
    }

    @Test
    @DisplayName("[M5] Euskirchen: contacts, accompaniments and duration of the closed cases, by carrier and age group")
    void euskirchen() {
        var kreis = new Kreis("05366");
        world.hasConcept(kreis, "euskirchen");
        world.opens(kreis, 20, () -> course("caritas-eifel", 1990, "2025-09-21"));
        world.opens(kreis, 15, () -> course("drk-euskirchen", 1955, "2025-09-11"));

        var figures = Figures.of(kreis, "I10", "2025-09", "carrier,ageBand");
        var group = Map.of("carrier", "caritas-eifel", "ageBand", "27-44");
        assertThat(figures.value(group, "exits")).isEqualTo(20);
        assertThat(figures.value(group, "contacts")).isEqualTo(2);
        assertThat(figures.value(group, "accompaniments")).isEqualTo(1);
        assertThat(figures.value(group, "days")).isEqualTo(20);
        var report = report(kreis);
        assertThat(column(report, "I10", "carrier", "days"))
                .containsEntry("caritas-eifel", "20")
                .containsEntry("drk-euskirchen", "10");
        assertThat(column(report, "I10", "ageBand", "contacts"))
                .containsEntry("27-44", "2")
                .containsEntry("65+", "2");
        assertThat(column(report, "I09", "carrier", "accompaniments"))
                .containsEntry("caritas-eifel", "20")
                .containsEntry("drk-euskirchen", "15");
    }

    @Test
    @DisplayName("[M5] Warendorf: running cases by district")
    void warendorf() {
        var kreis = new Kreis("05570");
        world.hasConcept(kreis, "warendorf");
        opened(kreis, 25, at("wohlfahrt-ahlen").with("municipality", "05570004"));
        opened(kreis, 10, at("wohlfahrt-suedkreis").with("municipality", "05570008"));
        opened(kreis, 20, at("wohlfahrt-suedkreis").with("municipality", "05570016"));
        opened(kreis, 15, at("wohlfahrt-nordkreis").with("municipality", "05570012"));

        assertThat(column(report(kreis), "I01", "district", "cases"))
                .containsEntry("ahlen", "25")
                .containsEntry("suedkreis", "30")
                .containsEntry("nordkreis", "15")
                .containsEntry("UNKNOWN", "suppressed");
    }

    private static Opening at(String carrier) {
        return new Opening(Map.of(), carrier, 1);
    }

    /** Many cases of the same kind. */
    private record Opening(Map<String, Object> traits, String carrier, int persons) {

        Opening with(String trait, String value) {
            var more = new TreeMap<>(traits);
            more.put(trait, value);
            return new Opening(more, carrier, persons);
        }

        Opening family(int size) {
            return new Opening(traits, carrier, size);
        }

        CaseStory opened() {
            var story = aCase().at(carrier);
            if (persons > 1) {
                story.family(persons);
            }
            traits.forEach(story::with);
            return story.opened("2025-09-01");
        }
    }

    private void opened(Kreis kreis, int cases, Opening kind) {
        world.opens(kreis, cases, () -> kind.opened());
    }

    private static CaseStory course(String carrier, int birthYear, String closed) {
        var person = aPerson(Map.of("birthYear", birthYear));
        return aCase().at(carrier)
                .of(person)
                .opened("2025-09-01")
                .conversation("2025-09-02")
                .contact("2025-09-05", "OUTREACH", Map.of("accompaniment", true))
                .closed(closed, "GOALS_REACHED", false);
    }

    private static PublicReport report(Kreis kreis) {
        return ReportJson.read(
                ministry()
                        .get("/api/v1/reports/" + published(kreis, "2025-09"))
                        .then()
                        .extract()
                        .asString(),
                PublicReport.class);
    }

    /** What is told of each group: the number, or that it is not. */
    private static Map<String, String> column(PublicReport report, String indicator, String by, String measure) {
        var told = new TreeMap<String, String>();
        report.tables().stream()
                .filter(table -> table.indicator().equals(indicator) && by.equals(table.by()))
                .flatMap(table -> table.rows().stream())
                .forEach(row ->
                        told.put(String.valueOf(row.group()), told(row.cells().get(measure))));
        return told;
    }

    private static String told(PublicReport.@org.jspecify.annotations.Nullable Cell cell) {
        return cell == null
                ? "missing"
                : cell.value() == null ? cell.status().toString() : cell.value().toPlainString();
    }
}
