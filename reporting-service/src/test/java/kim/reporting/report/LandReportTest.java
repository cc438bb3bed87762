package kim.reporting.report;

import static kim.reporting.report.ReportApi.buildForLand;
import static kim.reporting.report.ReportApi.coordinator;
import static kim.reporting.report.ReportApi.ministry;
import static kim.reporting.report.ReportApi.published;
import static kim.reporting.story.CaseStory.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.platform.Kreis;
import kim.reporting.story.World;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In a period of its own, so that no other test's reports are among those of the Kreise. */
@QuarkusTest
class LandReportTest {

    @Inject
    World world;

    @Inject
    @EveryKreisReport
    Jdbi everyKreis;

    @Test
    @DisplayName("[M1] the report of the Land adds up what the Kreise have published, and names what it is made of")
    void addsUp() {
        buildForLand("2025-05", "PROVISIONAL").statusCode(409).body("unmetConditions.code", contains("NO_REPORTS"));
        var one = aKreis("05951", 21);
        var first = published(one, "2025-05");
        List.of("05952", "05954", "05955").forEach(ags -> published(aKreis(ags, 21), "2025-05"));

        String id = buildForLand("2025-05", "PROVISIONAL")
                .statusCode(201)
                .body("kreis", equalTo("05"))
                .body("status", equalTo("PUBLISHED"))
                .extract()
                .path("id");

        var land = ministry()
                .get("/api/v1/reports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        // 4 times 21 are 84, rounded by itself; the Kreise's own 4 times 20 would make 80
        assertThat((Object) land.get(whole("I01", "cases"))).isEqualTo(Map.of("value", 85, "status", "rounded"));
        assertThat(land.getList("kreise", String.class))
                .containsExactly(
                        "05951 2025-05 PROVISIONAL",
                        "05952 2025-05 PROVISIONAL",
                        "05954 2025-05 PROVISIONAL",
                        "05955 2025-05 PROVISIONAL");
        var ofTheKreis = coordinator(one)
                .get("/api/v1/reports/" + first)
                .then()
                .extract()
                .jsonPath();
        assertThat((Object) land.get("tables.find { it.indicator == 'I01' && it.by == 'kreis' }.rows[0].cells.cases"))
                .isEqualTo(ofTheKreis.get(whole("I01", "cases")));
        assertThat(land.getList("tables.find { it.indicator == 'I01' && it.by == 'municipality' }.rows.group"))
                .contains("05358048");
        buildForLand("2025-05", "PROVISIONAL")
                .statusCode(409)
                .body("unmetConditions.code", hasItem("REPORT_PUBLISHED"));
    }

    @Test
    @DisplayName("[M3] a sum that would narrow what the Kreise have hidden is missing in the report of the Land")
    void sumHeldBack() {
        published(aKreis("05956", 23), "2025-06");
        published(aKreis("05957", 19), "2025-06");

        String id =
                buildForLand("2025-06", "PROVISIONAL").statusCode(201).extract().path("id");

        // 42 would be told as 40, the Kreise's own as 25 and 20: so 41 or 42, and hardly any of them a family
        ministry().get("/api/v1/reports/" + id).then().body(whole("I01", "cases") + ".status", equalTo("suppressed"));
    }

    @Test
    @DisplayName(
            "[W1] only the Land builds its report, and the role that reads every Kreis's reports reads nothing else")
    void oneRoleOnly() {
        coordinator(aKreis("05953", 5))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"period\":\"2025-05\"}")
                .post("/api/v1/reports/land")
                .then()
                .statusCode(403);
        List<String> granted = everyKreis.withHandle(
                handle -> handle.createQuery("""
                        select table_name || ' ' || privilege_type from information_schema.table_privileges
                        where table_schema = 'public' and grantee = current_user""").mapTo(String.class).list());
        assertThat(granted).containsExactly("report SELECT");
        assertThatThrownBy(() -> everyKreis.useHandle(handle -> handle.execute("select from episode")))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> everyKreis.useHandle(handle -> handle.execute("delete from report")))
                .hasStackTraceContaining("permission denied");
    }

    private Kreis aKreis(String ags, int cases) {
        var kreis = new Kreis(ags);
        world.hasConcept(kreis);
        world.opens(kreis, cases, () -> aCase().opened("2025-05-10"));
        return kreis;
    }

    private static String whole(String indicator, String measure) {
        return "tables.find { it.indicator == '%s' && it.by == null }.rows[0].cells.%s".formatted(indicator, measure);
    }
}
