package kim.reporting.print;

import static io.restassured.RestAssured.given;
import static kim.reporting.story.CaseStory.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kim.platform.Kreis;
import kim.platform.Role;
import kim.platform.testing.Tokens;
import kim.reporting.story.CaseStory;
import kim.reporting.story.World;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrintingReportTest {

    @Inject
    World world;

    @Test
    @DisplayName("[M4] a report is printed as a tagged PDF with its tables and charts, in the reader's language")
    void report() throws IOException {
        var kreis = lived(new Kreis("05974"));
        String id = built(kreis, "2024-10").path("id");

        try (var pdf = pdf(as(Tokens.coordinator(kreis.ags())).get("/api/v1/reports/" + id + ".pdf"))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Kreis Düren");
            assertThat(text(pdf))
                    .contains("Kreis Düren, 2024-10, vorläufig")
                    .contains("Laufende Fälle", "Zugangswege", "Niederzier")
                    .contains("Seite 1 /");
        }
        try (var pdf = pdf(as(Tokens.coordinator(kreis.ags()))
                .header("Accept-Language", "en")
                .get("/api/v1/reports/" + id + ".pdf"))) {
            assertThat(text(pdf)).contains("Running cases", "provisional").doesNotContain("Zugangswege");
        }
    }

    @Test
    @DisplayName(
            "[M3] what is suppressed in the report is suppressed in print, and drafts are printed inside the Kreis only")
    void suppressed() throws IOException {
        var kreis = lived(new Kreis("05978"));
        String id = built(kreis, "2024-10").path("id");

        try (var pdf = pdf(as(Tokens.coordinator(kreis.ags())).get("/api/v1/reports/" + id + ".pdf"))) {
            assertThat(text(pdf)).containsPattern("Aldenhoven •|Einzelpersonen").contains("•");
        }
        as(Tokens.ministry()).get("/api/v1/reports/" + id + ".pdf").then().statusCode(404);
        as(Tokens.coordinator("05974"))
                .get("/api/v1/reports/" + id + ".pdf")
                .then()
                .statusCode(404);
        as(Tokens.carrierLead(kreis.ags(), "caritas-dueren"))
                .get("/api/v1/reports/" + id + ".pdf")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName(
            "[M4] [C11] the annual report says in coordination's words what its figures do not; nobody writes over another")
    void annual() throws IOException {
        var kreis = lived(new Kreis("05968"));
        var coordinator = Tokens.coordinator(kreis.ags());
        as(coordinator)
                .get("/api/v1/annual-reports/2024/print.pdf")
                .then()
                .statusCode(409)
                .body("unmetConditions.code", contains("REPORT_MISSING"));
        built(kreis, "2024");

        write(coordinator, "\"0\"", "Ein gutes Jahr.\n\nMit <vielen> Menschen & Orten.")
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        write(coordinator, "\"0\"", "Ein anderes.").then().statusCode(412);
        as(coordinator)
                .body(Map.of("text", "x"))
                .put("/api/v1/annual-reports/2024/texts/OUTLOOK")
                .then()
                .statusCode(428);
        as(coordinator)
                .get("/api/v1/annual-reports/2024/texts")
                .then()
                .body("block", contains("INTRODUCTION", "CASEWORK", "NETWORK", "OUTLOOK"))
                .body("version", contains(1, 0, 0, 0));

        try (var pdf = pdf(as(coordinator).get("/api/v1/annual-reports/2024/print.pdf"))) {
            assertThat(text(pdf))
                    .contains("Jahresbericht", "Vorwort", "Ein gutes Jahr.", "Mit <vielen> Menschen & Orten.")
                    .contains("Kontakte und Dauer je abgeschlossenem Fall");
        }
    }

    @Test
    @DisplayName(
            "[M6] the funding report names posts, filled months and amounts, for coordination and the funding assistant")
    void funding() throws IOException {
        var kreis = lived(new Kreis("05958"));
        var assistant = Tokens.of(Role.FUNDING_ASSISTANT, kreis.ags(), "ki-" + kreis.ags(), "KREIS", Map.of());

        as(assistant)
                .get("/api/v1/funding-reports/2025")
                .then()
                .statusCode(200)
                .body("months", equalTo(12))
                .body("blocks.buildingBlock", contains("I", "II", "III"))
                .body("posts.monthsFilled", contains(12, 12, 12, 12, 0));
        try (var pdf = pdf(as(assistant).get("/api/v1/funding-reports/2025/print.pdf"))) {
            assertThat(text(pdf)).contains("Förderbericht 2025", "diakonie-juelich-welcome-1");
        }
        as(Tokens.caseManager(kreis.ags(), "caritas-dueren", "caritas-dueren-1"))
                .get("/api/v1/funding-reports/2025")
                .then()
                .statusCode(403);
        as(assistant).get("/api/v1/funding-reports/2020").then().statusCode(409);
    }

    private Kreis lived(Kreis kreis) {
        world.hasConcept(kreis);
        world.happens(
                kreis,
                IntStream.range(0, 30)
                        .mapToObj(number -> aCase().opened("2024-10-%02d".formatted(1 + number % 28)))
                        .toArray(CaseStory[]::new));
        world.happens(kreis, aCase().with("municipality", "05358008").opened("2024-10-05"));
        return kreis;
    }

    private static Response built(Kreis kreis, String period) {
        return as(Tokens.coordinator(kreis.ags()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("period", period))
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private static Response write(String token, String version, String text) {
        return as(token)
                .header("If-Match", version)
                .body(Map.of("text", text))
                .put("/api/v1/annual-reports/2024/texts/INTRODUCTION");
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private static PDDocument pdf(Response answer) throws IOException {
        answer.then().statusCode(200).contentType("application/pdf");
        return Loader.loadPDF(answer.asByteArray());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }
}
