package kim.cases.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import kim.cases.Days;
import kim.cases.TestCase;
import kim.cases.Trace;
import kim.cases.Worker;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubjectAccessTest {

    private static final String PUBLIC = "/api/v1/privacy/subject-accesses";
    private static final String ACCESSES = "subject-accesses";

    @Test
    @DisplayName(
            "[D2] one request gives one package of all services: to be read, for machines, with files and who looked")
    void wholePackage() throws IOException {
        otherServicesAnswer();
        var singing = SingingCase.inFull();
        var access = requested(singing, singing.reference());
        Officer.get(ACCESSES + "/{id}", access)
                .body("state", equalTo("REQUESTED"))
                .body("dueOn", equalTo(Days.today().plusMonths(1).toString()))
                .body("overdue", equalTo(false));

        Officer.post(Map.of(), ACCESSES + "/{id}/preparation", access)
                .statusCode(200)
                .body("state", equalTo("PREPARED"));
        var bytes = taken(access);
        var entries = unzipped(bytes);

        var told = new ObjectMapper().readTree(entries.get("auskunft.json"));
        assertThat(told.path("services").findValuesAsText("service")).contains("case-service", "referral-service");
        assertThat(records(told).fieldNames())
                .toIterable()
                .contains("person", "membership", "case_file", "contact", "consent", "goal", "measure", "filled_form");
        assertThat(records(told).path("person").get(0).path("health_needs").asText())
                .isEqualTo("NURSING_CARE");
        assertThat(records(told).path("filled_form").get(0).path("answers").asText())
                .contains(singing.word());
        assertThat(records(told).path("contact").get(0).path("words").asText()).contains(singing.word());
        assertThat(told.findValuesAsText("purpose")).contains("view", "CONTACT_RECORDED");
        assertThat(entries.keySet()).anyMatch(name -> name.startsWith("anlagen/") && name.contains(singing.word()));
        try (var pdf = Loader.loadPDF(entries.get("auskunft.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Auskunft über meine Daten", "Stammdaten", singing.word(), "Fallmanagement");
        }
        Officer.get(ACCESSES + "/{id}", access).body("sha256", equalTo(AccessPackage.sha256(bytes)));
    }

    @Test
    @DisplayName("[K8] each member of a household has what is theirs, and nothing of what others said")
    void memberAlone() throws IOException {
        otherServicesAnswer();
        var singing = SingingCase.inFull();
        var access = requested(singing, singing.child());

        Officer.post(Map.of(), ACCESSES + "/{id}/preparation", access).statusCode(200);

        var told = new ObjectMapper().readTree(unzipped(taken(access)).get("auskunft.json"));
        assertThat(records(told).path("person")).hasSize(1);
        assertThat(records(told).path("person").get(0).path("id").asText()).isEqualTo(singing.child());
        assertThat(records(told).fieldNames())
                .toIterable()
                .doesNotContain("contact", "goal", "case_file", "assessment");
    }

    @Test
    @DisplayName("[D2] what was handed over, when and how is proven; once")
    void proof() {
        otherServicesAnswer();
        var singing = SingingCase.opened();
        var access = requested(singing, singing.reference());
        var delivery = Map.of("on", Days.today().toString(), "way", "IN_PERSON");
        Officer.post(delivery, ACCESSES + "/{id}/delivery", access)
                .statusCode(409)
                .body("unmetConditions.code", contains("PACKAGE_NOT_PREPARED"));
        Officer.post(Map.of(), ACCESSES + "/{id}/preparation", access).statusCode(200);

        Officer.post(delivery, ACCESSES + "/{id}/delivery", access)
                .statusCode(200)
                .body("state", equalTo("DELIVERED"))
                .body("deliveredBy", equalTo("IN_PERSON"));

        Officer.post(delivery, ACCESSES + "/{id}/delivery", access).statusCode(409);
        Officer.post(Map.of(), ACCESSES + "/{id}/preparation", access).statusCode(409);
        assertThat(Trace.of("person", singing.reference()))
                .contains(
                        "data-protection-officer WRITE subject access requested",
                        "data-protection-officer READ subject access prepared",
                        "data-protection-officer WRITE subject access delivered");
    }

    @Test
    @DisplayName("[D2] half an answer is none: while a service is silent there is no package")
    void silentService() {
        TestCase.inDueren();
        var singing = SingingCase.opened();
        var access = requested(singing, singing.reference());
        otherServices().delete("/internal/subject-access").then().statusCode(204);

        Officer.post(Map.of(), ACCESSES + "/{id}/preparation", access)
                .statusCode(409)
                .body("unmetConditions.code", contains("SERVICE_SILENT"));
        Officer.get(ACCESSES + "/{id}/package", access).statusCode(410);
    }

    @Test
    @DisplayName("[W] [D2] a case manager answers for the own cases only, and nobody else does")
    void whoAnswers() {
        TestCase.inDueren();
        var singing = SingingCase.opened();
        var request = request(singing, singing.reference());
        var own = Worker.SKF.post(request, PUBLIC).statusCode(201).extract().<String>path("id");

        Worker.SKF_COLLEAGUE.post(request, PUBLIC).statusCode(404);
        Worker.SKF_COLLEAGUE.get(PUBLIC + "/{id}", own).statusCode(404);
        Worker.SKF_COLLEAGUE.get(PUBLIC).body("items", hasSize(0));
        Officer.RBK.get(PUBLIC + "/{id}", own).statusCode(404);
        Worker.COORDINATOR.get(PUBLIC + "/{id}", own).statusCode(403);
        Worker.SKF.get(PUBLIC + "/{id}", own).body("identityProof", equalTo("Reisepass"));
        // The package holds a predecessor's notes, too: it is the officer's alone [W4].
        Worker.SKF.post(Map.of(), PUBLIC + "/{id}/preparation", own).statusCode(403);
        Worker.SKF.get(PUBLIC + "/{id}/package", own).statusCode(403);
    }

    private static String requested(SingingCase singing, String person) {
        return Officer.post(request(singing, person), ACCESSES)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> request(SingingCase singing, String person) {
        return Map.of(
                "caseId",
                singing.file().id(),
                "personId",
                person,
                "requestedOn",
                Days.today().toString(),
                "identityProof",
                "Reisepass");
    }

    private static byte[] taken(String access) {
        return Officer.get(ACCESSES + "/{id}/package", access)
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
    }

    private static JsonNode records(JsonNode told) {
        return told.path("services").get(0).path("records");
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                entries.put(entry.getName(), archive.readAllBytes());
            }
        }
        return entries;
    }

    /** One stand-in answers for both; each service would name itself. */
    private static void otherServicesAnswer() {
        TestCase.inDueren();
        otherServices()
                .body(Map.of("service", "referral-service", "records", Map.of(), "accesses", List.of()))
                .put("/internal/subject-access")
                .then()
                .statusCode(204);
    }

    private static RequestSpecification otherServices() {
        return given().baseUri(ConfigProvider.getConfig().getValue("KIM_REFERRAL_SERVICE_URL", String.class))
                .header("Kim-Kreis", Worker.DUEREN)
                .contentType("application/json");
    }
}
