package kim.cases.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Worker;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanPrintTest {

    @Test
    @DisplayName(
            "[P2] the client gets the plan on paper, in plain German: goal, why, how one sees it, by when, who does what")
    void printed() throws IOException {
        var file = TestCase.inDueren().inAssessment();
        file.add("success", TestCase.success()).statusCode(201);
        file.measure();

        try (var pdf = print(file)) {
            assertThat(text(pdf))
                    .contains("Mein Plan", "Ich bin damit einverstanden")
                    .contains("Dann habe ich es geschafft", "Ich schlafe wieder")
                    .contains("Ziel 1: Einbürgerung", "Die Einbürgerung ist beantragt")
                    .contains("Darum ist es mir wichtig", "möchte wählen")
                    .contains("Daran merke ich", "Eingangsbestätigung der Behörde")
                    .contains("Antrag mit der Einbürgerungsbehörde klären", "Eine andere Stelle", "noch offen")
                    .contains(String.valueOf(Days.today().plusMonths(6).getYear()))
                    .contains("Sozialdienst katholischer Frauen", "Seite 1 von 1");
        }
    }

    @Test
    @DisplayName("[P2] [D4] on the paper stands the plan, and nothing else that is known of the client")
    void nothingElse() throws IOException {
        var file = TestCase.inDueren().inAssessment();
        file.measure();
        var number = file.read().extract().<String>path("number");

        try (var pdf = print(file)) {
            assertThat(text(pdf)).doesNotContain("Amira", "Karim", number, "OFFICE", "AUFENTHG");
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
        }
    }

    @Test
    @DisplayName("[P2] the paper can be read aloud: it is tagged, names its language, and carries its fonts")
    void accessible() throws IOException {
        var file = TestCase.inDueren().inAssessment();
        file.measure();

        try (var pdf = print(file)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("de");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    @DisplayName("[P2] what somebody writes into a plan is printed as it was written; markup does not get there")
    void asWritten() throws IOException {
        var file = TestCase.inDueren().inAssessment();
        file.add("goals", People.with(TestCase.goal(), Map.of("relevance", "Miete < 700 € & \"warm\"")))
                .statusCode(201);
        file.add("goals", People.with(TestCase.goal(), Map.of("specific", "<script>alert(1)</script>")))
                .statusCode(400)
                .body("violations.pointer", contains("/specific"));

        try (var pdf = print(file)) {
            assertThat(text(pdf)).contains("Miete < 700 € & \"warm\"").doesNotContain("Ziel 2");
        }
    }

    @Test
    @DisplayName(
            "[P2] [W] without a goal there is nothing to print, and nobody prints the plan of a case that is not theirs")
    void notForOthers() {
        var file = TestCase.inDueren();

        file.list("plan.pdf").statusCode(409).body("unmetConditions.code", contains("PLAN_EMPTY"));
        file.by(Worker.SKF_LEAD).list("plan.pdf").statusCode(403);
        file.by(Worker.SKF_COLLEAGUE).list("plan.pdf").statusCode(404);
    }

    private static PDDocument print(TestCase file) throws IOException {
        return Loader.loadPDF(file.list("plan.pdf").statusCode(200).extract().asByteArray());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
}
