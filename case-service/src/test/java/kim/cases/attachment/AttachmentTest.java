package kim.cases.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kim.cases.Days;
import kim.cases.TestCase;
import kim.cases.Worker;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AttachmentTest {

    private static final byte[] PDF = "%PDF-1.7\nMeldebescheinigung Haddad".getBytes(UTF_8);
    private static final byte[] PROGRAM = "MZ\u0090\0 This program cannot be run in DOS mode".getBytes(UTF_8);

    @Inject
    Jdbi database;

    @Inject
    KreisScope scope;

    @Test
    @DisplayName(
            "[P7] a file hangs on the case, is read back byte for byte, and each download leaves a trace of its own")
    void keptAndRead() {
        var file = TestCase.inDueren();
        var id = sent(file, "Bescheinigung für Müller.pdf", PDF)
                .statusCode(201)
                .body("part", equalTo("CASE"))
                .body("fileName", equalTo("Bescheinigung für Müller.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(PDF.length))
                .body("scan", equalTo("UNSCANNED"))
                .body("keptOn", equalTo(Days.today().toString()))
                .extract()
                .<String>path("id");

        var download = file.list("attachments/" + id + "/content")
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("attachment; filename*=UTF-8''Bescheinigung%20f%C3%BCr"))
                .header("X-Content-Type-Options", "nosniff")
                .extract();
        assertThat(download.asByteArray()).isEqualTo(PDF);
        assertThat(audited(UUID.fromString(id))).containsExactly("WRITE upload", "READ download");
        assertThat(file.list("history?limit=200").extract().jsonPath().getList("items.act"))
                .contains("ATTACHMENT_KEPT");
    }

    @Test
    @DisplayName("[P7] [D6] at rest a file is sealed: nothing of it can be read in the database")
    void liesSealed() {
        var file = TestCase.inDueren();
        var large = Arrays.copyOf(PDF, 2_500_000);
        var id = sent(file, "a.pdf", large).statusCode(201).extract().<String>path("id");

        var parts = scope.in(
                new Kreis(Worker.DUEREN),
                () -> database.withHandle(handle -> handle.createQuery(
                                "select sealed from attachment_part where attachment_id = :id order by number")
                        .bind("id", UUID.fromString(id))
                        .mapTo(byte[].class)
                        .list()));
        assertThat(parts).hasSize(3);
        assertThat(new String(parts.getFirst(), UTF_8)).doesNotContain("%PDF", "Haddad");
        assertThat(file.list("attachments/" + id + "/content").extract().asByteArray())
                .isEqualTo(large);
    }

    @Test
    @DisplayName("[P7] files hang on consents and instruments of the same case")
    void parts() {
        var file = TestCase.inDueren();
        var consent = file.list("consents").extract().<String>path("items[0].id");
        var foreign = TestCase.inDueren().list("consents").extract().<String>path("items[0].id");

        sent(file, "?part=CONSENT&partId=" + consent, "form.png", png())
                .statusCode(201)
                .body("partId", equalTo(consent));
        sent(file, "?part=CONSENT&partId=" + foreign, "form.png", png()).statusCode(400);
        sent(file, "?part=INSTRUMENT&partId=" + consent, "form.png", png()).statusCode(400);
        sent(file, "?part=CONSENT", "form.png", png()).statusCode(400);
        file.list("attachments").body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rechnung.pdf", "bild.png", "foto.jpg", "brief.docx", "setup.exe", "seite.html", "ohne"})
    @DisplayName("[P7] a program is refused under whatever name, and nothing is kept")
    void program(String name) {
        var file = TestCase.inDueren();

        sent(file, name, PROGRAM).statusCode(400).body("type", equalTo("urn:kim:problem:bad-input"));
        file.list("attachments").body("items", hasSize(0));
    }

    @Test
    @DisplayName(
            "[P7] office files are what they hold inside; macros, other archives and a PDF by another name are not taken")
    void office() throws IOException {
        var file = TestCase.inDueren();
        var word = zip("[Content_Types].xml", "word/document.xml");

        sent(file, "brief.docx", word).statusCode(201);
        sent(file, "tabelle.xlsx", word).statusCode(400);
        sent(file, "brief.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))
                .statusCode(400);
        sent(file, "brief.docx", zip("readme.txt")).statusCode(400);
        sent(file, "brief.docx", PDF).statusCode(400);
        sent(file, "../../etc/scan.PDF", PDF).statusCode(201).body("fileName", equalTo("scan.PDF"));
    }

    @Test
    @DisplayName("[P7] 50 MB are refused with a problem that says so, and nothing is kept")
    void tooLarge() {
        var file = TestCase.inDueren();

        sent(file, "gross.pdf", Arrays.copyOf(PDF, 50_000_000))
                .statusCode(413)
                .body("type", equalTo("urn:kim:problem:too-large"))
                .body("title", equalTo("Anfrage zu groß"));
        file.list("attachments").body("items", hasSize(0));
    }

    @Test
    @DisplayName("[R3] the same file under the same key is kept once")
    void once() {
        var file = TestCase.inDueren();
        var key = UUID.randomUUID().toString();

        var first = sent(file, key, "", "a.pdf", PDF).statusCode(201).extract().<String>path("id");
        sent(file, key, "", "a.pdf", PDF).statusCode(201).body("id", equalTo(first));
        sent(file, key, "", "a.pdf", png()).statusCode(400);
        sent(file, key, "", "b.pdf", PDF).statusCode(422);
        file.list("attachments").body("items", hasSize(1));
    }

    @Test
    @DisplayName("[W] attachments are the business of the post that leads the case")
    void others() {
        var file = TestCase.inDueren();
        var id = sent(file, "a.pdf", PDF).extract().<String>path("id");

        file.by(Worker.SKF_LEAD).list("attachments/" + id + "/content").statusCode(403);
        file.by(Worker.SKF_COLLEAGUE).list("attachments/" + id + "/content").statusCode(404);
        file.by(Worker.NORD).list("attachments").statusCode(404);
        TestCase.inDueren().list("attachments/" + id).statusCode(404);
    }

    private static ValidatableResponse sent(TestCase file, String name, byte[] content) {
        return sent(file, "", name, content);
    }

    private static ValidatableResponse sent(TestCase file, String query, String name, byte[] content) {
        return sent(file, UUID.randomUUID().toString(), query, name, content);
    }

    private static ValidatableResponse sent(TestCase file, String key, String query, String name, byte[] content) {
        return file.worker()
                .asks()
                .contentType("application/octet-stream")
                .header("Idempotency-Key", key)
                .header("Content-Disposition", new FileName(name).disposition())
                .body(content)
                .post("/api/v1/cases/" + file.id() + "/attachments" + query)
                .then();
    }

    private List<String> audited(UUID subject) {
        return scope.in(
                new Kreis(Worker.DUEREN),
                () -> database.withHandle(handle -> handle.createQuery(
                                "select act || ' ' || purpose from audit where subject = :id order by id")
                        .bind("id", subject)
                        .mapTo(String.class)
                        .list()));
    }

    private static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3};
    }

    private static byte[] zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("x".getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
