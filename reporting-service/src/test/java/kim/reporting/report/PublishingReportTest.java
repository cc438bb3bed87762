package kim.reporting.report;

import static io.restassured.RestAssured.given;
import static java.util.stream.IntStream.range;
import static kim.reporting.report.ReportApi.build;
import static kim.reporting.report.ReportApi.coordinator;
import static kim.reporting.report.ReportApi.ministry;
import static kim.reporting.report.ReportApi.publish;
import static kim.reporting.report.ReportApi.published;
import static kim.reporting.story.CaseStory.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.testing.Tokens;
import kim.reporting.story.CaseStory;
import kim.reporting.story.Figures;
import kim.reporting.story.World;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each test has a Kreis of its own, so that its reports are the only ones. */
@QuarkusTest
class PublishingReportTest {

    @Inject
    World world;

    @Test
    @DisplayName("[M3] what is published: 1 to 4 suppressed, the rest rounded by itself; coordination sees the truth")
    void publishedFigures() {
        var kreis = aKreis("05921", 23, 4);

        var id = published(kreis, "2026-01");

        ministry()
                .get("/api/v1/reports/" + id)
                .then()
                .statusCode(200)
                .body("kreis", equalTo("05921"))
                .body("state", equalTo("PROVISIONAL"))
                .body(cell("I01", null, null, "cases") + ".value", equalTo(25))
                .body(cell("I01", "carrier", "diakonie-juelich", "cases") + ".value", equalTo(25))
                .body(cell("I01", "carrier", "caritas-dueren", "cases") + ".value", nullValue())
                .body(cell("I01", "carrier", "caritas-dueren", "cases") + ".status", equalTo("suppressed"))
                .body(cell("I01", "type", "PROZESSBEGLEITUNG", "cases") + ".value", equalTo(0))
                .body(cell("I01", "type", "PROZESSBEGLEITUNG", "cases") + ".status", equalTo("structural-zero"))
                .body(cell("I01", "type", "CASE_MANAGEMENT", "cases") + ".status", equalTo("suppressed"));
        assertThat(Figures.of(kreis, "I01", "2026-01", "").whole("cases")).isEqualTo(27);
    }

    @Test
    @DisplayName("[M3] the same number stands the same way wherever it is published")
    void sameNumberSameWay() {
        assertThat(runningAtTheCaritas("05922", 40, 16)).isEqualTo(Map.of("value", 15, "status", "rounded"));
    }

    @Test
    @DisplayName("[M3] a number that would narrow hidden ones is held back, and held back wherever it stands")
    void heldBackEverywhere() {
        // told as 10, 10 and 25, twelve and twelve would say: 23 or 24 in all, so hardly any of them a family
        assertThat(runningAtTheCaritas("05935", 12, 12)).containsEntry("status", "suppressed");
    }

    private Map<String, Object> runningAtTheCaritas(String ags, int diakonie, int caritas) {
        var report = ministry()
                .get("/api/v1/reports/" + published(aKreis(ags, diakonie, caritas), "2026-01"))
                .then()
                .extract()
                .jsonPath();
        Map<String, Object> running = report.getMap(cell("I01", "carrier", "caritas-dueren", "cases"));
        assertThat((Object) report.get(cell("I02", "carrier", "caritas-dueren", "stock")))
                .isEqualTo(running);
        assertThat((Object) report.get(cell("I04", "carrier", "caritas-dueren", "cases")))
                .isEqualTo(running);
        return running;
    }

    @Test
    @DisplayName("[M1] the ministry sees what is published, of every Kreis, and no draft")
    void ministrySeesPublishedOnly() {
        var kreis = aKreis("05923", 5, 5);
        String draft = build(kreis, "2026-01").statusCode(201).extract().path("id");

        ministry().get("/api/v1/reports/" + draft).then().statusCode(404);
        ministry().get("/api/v1/reports?kreis=05923").then().statusCode(200).body("items", empty());
        var published = published(aKreis("05924", 5, 5), "2026-01");
        ministry().get("/api/v1/reports?kreis=05924").then().body("items.id", contains(published));
        coordinator(kreis)
                .get("/api/v1/reports")
                .then()
                .body("items.id", contains(draft))
                .body("items[0].status", equalTo("DRAFT"))
                .body("items[0].actions.rel", contains("publication"));
        coordinator(kreis).get("/api/v1/reports/" + published).then().statusCode(404);
    }

    @Test
    @DisplayName("[M1] a report is pulled byte for byte the same, and not at all while it has not changed")
    void sameBytes() {
        var id = published(aKreis("05925", 7, 6), "2026-01");

        var first =
                ministry().get("/api/v1/reports/" + id).then().statusCode(200).extract();
        world.happens(new Kreis("05925"), aCase().opened("2026-01-03"));
        var second =
                ministry().get("/api/v1/reports/" + id).then().statusCode(200).extract();

        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(first.header("ETag")).isEqualTo("\"" + ReportJson.hash(first.asString()) + "\"");
        ministry()
                .header("If-None-Match", first.header("ETag"))
                .get("/api/v1/reports/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    @DisplayName("[M1] building again replaces the draft; once published, neither is done again")
    void oneProvisionalVersion() {
        var kreis = aKreis("05926", 5, 5);
        var first = build(kreis, "2026-01").statusCode(201).extract();
        world.happens(
                kreis, range(0, 5).mapToObj(i -> aCase().opened("2026-01-09")).toArray(CaseStory[]::new));
        var second = build(kreis, "2026-01").statusCode(201).extract();

        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        publish(kreis, second.path("id"), first.header("ETag")).statusCode(412);
        publish(kreis, second.path("id"), second.header("ETag"))
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("actions", empty());
        publish(kreis, second.path("id"), second.header("ETag"))
                .statusCode(409)
                .body("unmetConditions.code", contains("REPORT_PUBLISHED"));
        build(kreis, "2026-01").statusCode(409).body("unmetConditions.code", contains("REPORT_PUBLISHED"));
    }

    @Test
    @DisplayName("[M1] only a period that is over, and of which a concept tells what there is, becomes a report")
    void periodsThatCannotBe() {
        var kreis = aKreis("05927", 5, 5);

        build(kreis, "2099-01").statusCode(409).body("unmetConditions.code", contains("PERIOD_NOT_OVER"));
        build(kreis, "2020-01").statusCode(409).body("unmetConditions.code", contains("CONCEPT_MISSING"));
        build(kreis, "January").statusCode(400).body("violations.pointer", hasItem("/period"));
        publish(kreis, UUID.randomUUID().toString(), "*").statusCode(404);
    }

    @Test
    @DisplayName("[M4] changedSince gives what changed since then")
    void incremental() {
        var kreis = aKreis("05928", 5, 5);
        published(kreis, "2026-01");
        var between = Instant.now();
        var later = published(kreis, "2026-02");

        ministry()
                .get("/api/v1/reports?kreis=05928&changedSince=" + between)
                .then()
                .statusCode(200)
                .body("items.id", contains(later));
        ministry().get("/api/v1/reports?changedSince=yesterday").then().statusCode(400);
    }

    @Test
    @DisplayName("[M4] CSV is one tidy table of the same numbers, by Accept or by address")
    void csv() {
        var id = published(aKreis("05929", 23, 4), "2026-01");

        var byAccept = ministry()
                .accept("text/csv")
                .get("/api/v1/reports/" + id)
                .then()
                .statusCode(200)
                .extract();
        var byAddress = ministry()
                .get("/api/v1/reports/" + id + ".csv")
                .then()
                .statusCode(200)
                .extract();

        assertThat(byAddress.asByteArray()).isEqualTo(byAccept.asByteArray());
        assertThat(byAccept.contentType()).startsWith("text/csv");
        assertThat(byAccept.asString()).endsWith("\r\n");
        assertThat(byAccept.asString().split("\r\n"))
                .startsWith(
                        "indicator,measure,unit,period,kreis,district,municipality,carrier,focusArea,type,ageBand,gender,"
                                + "nationalityGroup,residenceGroup,benefitSphere,accessRoute,channel,field,recipientKind,matter,reason,"
                                + "value,status")
                .contains("I01,cases,cases,2026-01,05929,,,diakonie-juelich,,,,,,,,,,,,,,25,rounded")
                .contains("I01,cases,cases,2026-01,05929,,,caritas-dueren,,,,,,,,,,,,,,,suppressed")
                .contains("I23,waiting,requests,2026-01,05929,,UNKNOWN,,,,,,,,,,,,,,,,suppressed");
        ministry()
                .header("If-None-Match", byAccept.header("ETag"))
                .get("/api/v1/reports/" + id + ".csv")
                .then()
                .statusCode(304);
    }

    @Test
    @DisplayName("[M4] CSV of one indicator is one tidy table of it alone")
    void csvOfOneIndicator() {
        var id = published(aKreis("05933", 23, 4), "2026-01");

        var lines = ministry()
                .get("/api/v1/reports/" + id + ".csv?indicator=I07")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .split("\r\n");

        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines).filteredOn(line -> !line.startsWith("indicator,")).allMatch(line -> line.startsWith("I07,"));
    }

    @Test
    @DisplayName("[M4] the workbook has a sheet of definitions and one for each indicator, with numbers as numbers")
    void workbook() throws IOException {
        var id = published(aKreis("05934", 23, 4), "2026-01");

        var answer = ministry()
                .get("/api/v1/reports/" + id + ".xlsx")
                .then()
                .statusCode(200)
                .extract();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).startsWith("Definitionen", "I01", "I02");
            assertThat(rows(workbook, 0)).anySatisfy(row -> assertThat(row).startsWith("Datenstand"));
            assertThat(rows(workbook, 0)).anySatisfy(row -> assertThat(row).startsWith("I01", "Laufende Fälle"));
            assertThat(rows(workbook, 1)).anySatisfy(row -> assertThat(row).startsWith("Laufende Fälle nach Träger"));
            assertThat(rows(workbook, 1))
                    .anySatisfy(row -> assertThat(row)
                            .startsWith("Diakonisches Werk des Kirchenkreises Jülich", new BigDecimal(25)));
            assertThat(rows(workbook, 1))
                    .anySatisfy(row -> assertThat(row).startsWith("Caritasverband für die Region Düren-Jülich", "•"));
        }
        ministry()
                .header("If-None-Match", answer.header("ETag"))
                .get("/api/v1/reports/" + id + ".xlsx")
                .then()
                .statusCode(304);
    }

    @Test
    @DisplayName("[M1] a report leaves without anything that is not published: no true figure and no hash of any")
    void truthStays() {
        var id = published(aKreis("05930", 23, 4), "2026-01");

        ministry()
                .get("/api/v1/reports/" + id)
                .then()
                .body("tables.findAll { it.indicator == 'I02' }.columns.flatten().measure", not(hasItem("stockBefore")))
                .body("truth", nullValue())
                .body(not(containsString("Hash")))
                .body(not(containsString("diakonie-juelich-welcome-1")));
    }

    @Test
    @DisplayName("[W] the ministry has no figures, a case manager no reports, and nobody publishes but coordination")
    void permissions() {
        var caseManager = Tokens.caseManager("05921", "caritas-dueren", "caritas-dueren-1");

        ministry().get("/api/v1/figures/I01?period=2026-01").then().statusCode(403);
        ministry()
                .header("Idempotency-Key", "k")
                .body("{\"period\":\"2026-01\"}")
                .post("/api/v1/reports")
                .then()
                .statusCode(403);
        given().auth().oauth2(caseManager).get("/api/v1/reports").then().statusCode(403);
        given().get("/api/v1/reports").then().statusCode(401);
    }

    private static List<List<Object>> rows(ReadableWorkbook workbook, int sheet) throws IOException {
        return workbook.getSheet(sheet).orElseThrow().read().stream()
                .map(row -> row.stream()
                        .filter(Objects::nonNull)
                        .map(Cell::getValue)
                        .toList())
                .toList();
    }

    /** As many cases of January at the Diakonie and at the Caritas. */
    private Kreis aKreis(String ags, int diakonie, int caritas) {
        var kreis = new Kreis(ags);
        world.hasConcept(kreis);
        world.opens(kreis, diakonie, () -> aCase().opened("2026-01-10"));
        world.opens(kreis, caritas, () -> aCase().at("caritas-dueren").opened("2026-01-11"));
        return kreis;
    }

    private static String cell(String indicator, @Nullable String by, @Nullable String group, String measure) {
        return "tables.find { it.indicator == '%s' && it.by == %s }.rows.find { it.group == %s }.cells.%s"
                .formatted(indicator, quoted(by), quoted(group), measure);
    }

    private static String quoted(@Nullable String name) {
        return name == null ? "null" : "'" + name + "'";
    }
}
