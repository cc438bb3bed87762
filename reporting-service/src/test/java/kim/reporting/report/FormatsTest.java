package kim.reporting.report;

import static kim.reporting.report.ReportApi.ministry;
import static kim.reporting.report.ReportApi.published;
import static kim.reporting.story.CaseStory.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kim.platform.Kreis;
import kim.reporting.story.World;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FormatsTest {

    @Inject
    World world;

    @Test
    @DisplayName("[M4] JSON, CSV and workbook say the same numbers in the same order, and name the same hash")
    void sameNumbers() throws IOException {
        var path = "/api/v1/reports/" + aReport("05938");

        var json = ministry().get(path).then().statusCode(200).extract();
        var csv = ministry().get(path + ".csv").then().statusCode(200).extract();
        var xlsx = ministry().get(path + ".xlsx").then().statusCode(200).extract();

        var told = numbers(ReportJson.read(json.asString(), PublicReport.class));
        assertThat(told).hasSizeGreaterThan(500).contains("25", "suppressed", "0");
        assertThat(numbersOfCsv(csv.asString())).isEqualTo(told);
        assertThat(numbersOfWorkbook(xlsx.asByteArray())).isEqualTo(told);
        var hash = ReportJson.hash(json.asString());
        assertThat(List.of(json, csv, xlsx))
                .allSatisfy(
                        answer -> assertThat(answer.header("Kim-Report-Hash")).isEqualTo(hash));
    }

    @Test
    @DisplayName("[M4] the JSON keeps to its published schema, which the API tells")
    void schema() {
        var path = "/api/v1/reports/" + aReport("05939");
        var schema = ministry()
                .get("/api/v1/reports/schema")
                .then()
                .statusCode(200)
                .body("title", equalTo("kim-report/1"))
                .extract()
                .asString();

        var report = ministry().get(path).then().extract().asString();

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(report, InputFormat.JSON))
                .isEmpty();
    }

    private String aReport(String ags) {
        var kreis = new Kreis(ags);
        world.hasConcept(kreis);
        world.opens(kreis, 23, () -> aCase().opened("2026-01-10"));
        world.opens(
                kreis,
                17,
                () -> aCase().at("caritas-dueren").opened("2026-01-11").conversation("2026-01-12"));
        return published(kreis, "2026-01");
    }

    private static List<String> numbers(PublicReport report) {
        var numbers = new ArrayList<String>();
        for (var table : report.tables()) {
            for (var row : table.rows()) {
                table.columns().forEach(column -> {
                    var cell = Objects.requireNonNull(row.cells().get(column.measure()));
                    numbers.add(
                            cell.value() == null ? "suppressed" : cell.value().toPlainString());
                });
            }
        }
        return numbers;
    }

    private static List<String> numbersOfCsv(String csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream()
                    .map(row -> row.getField("value").isEmpty() ? row.getField("status") : row.getField("value"))
                    .toList();
        }
    }

    /** Below the headings of each table its rows, until an empty line; the first column names the group. */
    private static List<String> numbersOfWorkbook(byte[] xlsx) throws IOException {
        var numbers = new ArrayList<String>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            for (var sheet : workbook.getSheets().skip(1).toList()) {
                var last = -1;
                for (var row : sheet.read()) {
                    var isHeading = row.getRowNum() != last + 1 || last < 0;
                    last = row.getRowNum();
                    if (!isHeading) {
                        row.stream()
                                .skip(1)
                                .filter(Objects::nonNull)
                                .map(FormatsTest::told)
                                .forEach(numbers::add);
                    }
                }
            }
        }
        return numbers;
    }

    private static String told(Cell cell) {
        return cell.getValue() instanceof java.math.BigDecimal number ? number.toPlainString() : "suppressed";
    }
}
