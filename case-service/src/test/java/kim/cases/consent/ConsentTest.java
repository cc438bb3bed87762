package kim.cases.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import kim.cases.Worker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsentTest {

    @Test
    @DisplayName("[E2] a consent names purpose, recipient, categories, form, date, channel, language, end and evidence")
    void recorded() {
        var file = TestCase.inDueren();
        var end = Days.today().plusYears(1).toString();

        var id = file.add(
                        "consents",
                        People.with(People.sharing("ebh-dueren", "RESIDENCE", "IDENTITY"), Map.of("expiresOn", end)))
                .statusCode(201)
                .body("recipient", equalTo("ebh-dueren"))
                .body("categories", contains("IDENTITY", "RESIDENCE"))
                .body("expiresOn", equalTo(end))
                .body("evidence.sha256", equalTo(People.HASH))
                .body("inForce", equalTo(true))
                .extract()
                .<String>path("id");

        var event = Told.last("kim.consents", id, "kim.consent.given.v1");
        assertThat(event.subject()).isEqualTo(id);
        assertThat(event.data().path("caseId").asText()).isEqualTo(file.id());
        assertThat(event.data().path("recipient").asText()).isEqualTo("ebh-dueren");
        assertThat(event.data().toString()).doesNotContain("Aktenzeichen", People.HASH);
    }

    @Test
    @DisplayName("[E2] sharing without recipient or categories, with a stranger or without proof is no consent")
    void mistakes() {
        var file = TestCase.inDueren();

        file.add("consents", People.with(People.signed(Days.today()), Map.of("purpose", "SHARING")))
                .statusCode(400)
                .body("violations.pointer", contains("/recipient", "/categories"));
        file.add("consents", People.sharing("abh-on-the-moon", "IDENTITY"))
                .statusCode(400)
                .body("violations.pointer", contains("/recipient"));
        file.add("consents", People.sharing("ebh-dueren", "SHOE_SIZE")).statusCode(400);
        file.add(
                        "consents",
                        People.with(
                                People.sharing("ebh-dueren", "IDENTITY"),
                                Map.of("evidence", Map.of("reference", "x", "sha256", "123"))))
                .statusCode(400)
                .body("violations.pointer", contains("/evidence/sha256"));
        file.add(
                        "consents",
                        People.with(
                                People.sharing("ebh-dueren", "IDENTITY"),
                                Map.of("expiresOn", Days.today().minusDays(1).toString())))
                .statusCode(400)
                .body("violations.pointer", contains("/expiresOn"));

        file.list("consents").body("items", hasSize(1));
    }

    @Test
    @DisplayName("[E3] a consent is withdrawn at any time, with effect at once; again changes nothing")
    void withdrawn() {
        var file = TestCase.inDueren();
        var id = file.add("consents", People.sharing("ebh-dueren", "IDENTITY"))
                .extract()
                .<String>path("id");

        file.add("consents/" + id + "/withdrawal", Map.of("reason", "möchte nicht mehr"))
                .statusCode(200)
                .body("inForce", equalTo(false))
                .body("withdrawnOn", equalTo(Days.today().toString()));
        file.add("consents/" + id + "/withdrawal", Map.of()).statusCode(200);

        file.read().body("status", equalTo("OPEN"));
        assertThat(Told.until("kim.consents", id, "kim.consent.withdrawn.v1")
                        .getLast()
                        .data()
                        .toString())
                .contains(file.id())
                .doesNotContain("möchte");
    }

    @Test
    @DisplayName("[E3] withdrawing the consent to data processing ends the case")
    void endsTheCase() {
        var file = TestCase.inDueren();
        var id = file.list("consents").extract().<String>path("items[0].id");

        file.add("consents/" + id + "/withdrawal", Map.of()).statusCode(200);

        file.read().body("status", equalTo("CLOSED")).body("episodes[0].closureReason", equalTo("CONSENT_WITHDRAWN"));
        assertThat(Told.last("kim.cases", file.id(), "kim.case.closed.v1")
                        .data()
                        .path("reason")
                        .asText())
                .isEqualTo("CONSENT_WITHDRAWN");
    }

    @Test
    @DisplayName("[W1] consents of a case are the business of its post")
    void others() {
        var file = TestCase.inDueren();
        var id = file.list("consents").extract().<String>path("items[0].id");

        file.by(Worker.SKF_COLLEAGUE).list("consents/" + id).statusCode(404);
        file.by(Worker.SKF_COLLEAGUE)
                .add("consents/" + id + "/withdrawal", Map.of())
                .statusCode(404);
        TestCase.inDueren().list("consents/" + id).statusCode(404);
        file.list("consents/" + id).statusCode(200).body("purpose", equalTo("DATA_PROCESSING"));
    }
}
