package kim.cases.inquiry;

import static io.restassured.RestAssured.given;
import static kim.cases.Worker.DUEREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import kim.cases.Worker;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InquiryAnswerTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final UUID inquiry = UUID.randomUUID();

    @Test
    @DisplayName("[R13] what an authority answered to a question is kept with the case that asked, once")
    void kept() {
        var file = TestCase.inDueren();
        atReferralService(inquiry).body(answer()).put().then().statusCode(204);

        answered(file.id());
        answered(file.id());

        await().atMost(SOON).untilAsserted(() -> file.list("inquiries").body("items", hasSize(1)));
        file.list("inquiries")
                .body("items.question", contains("Zählt die Zeit der Duldung?"))
                .body("items.answer", contains("Nein"))
                .body("items.recipient", contains("ebh-dueren"));
        file.list("history").body("items.act", hasItem("INQUIRY_FOLLOWED"));
        file.list("timeline").body("items.text.de", hasItem("Stand der Anfrage übernommen"));
        assertThat(file.list("history").extract().asString()).doesNotContain("Duldung");
        file.by(Worker.COORDINATOR).list("inquiries").statusCode(403);
        file.by(Worker.SKF_COLLEAGUE).list("inquiries").statusCode(404);
    }

    @Test
    @DisplayName("[R10] [R13] of an answer that is gone, or for a case that nobody knows, nothing is kept")
    void nothing() {
        var file = TestCase.inDueren();
        var gone = UUID.randomUUID();
        atReferralService(gone).delete().then().statusCode(204);
        atReferralService(inquiry).body(answer()).put().then().statusCode(204);

        answered(inquiry, UUID.randomUUID().toString());
        answered(gone, file.id());
        answered(inquiry, file.id());

        await().atMost(SOON).untilAsserted(() -> file.list("inquiries").body("items.id", contains(inquiry.toString())));
    }

    @Test
    @DisplayName(
            "[R13] [E4] by name an authority is asked with the client's consent only, and the answer stands with it")
    void byName() {
        var file = TestCase.inDueren();
        var question = Map.of(
                "recipient", "ebh-dueren",
                "matter", "EBH_STAG_10",
                "categories", List.of("IDENTITY"),
                "question", "Liegt der Antrag von Frau Haddad vor?");
        file.add("inquiries", question)
                .statusCode(409)
                .body("unmetConditions.code", contains("CONSENT_MISSING:IDENTITY"));
        file.add("consents", People.sharing("ebh-dueren", "IDENTITY")).statusCode(201);

        var asked = file.add("inquiries", question)
                .statusCode(201)
                .body("byName", equalTo(true))
                .body("answeredOn", nullValue())
                .extract()
                .<String>path("id");
        var told = Told.last("kim.cases", file.id(), "kim.case.referral-prepared.v1")
                .data();
        assertThat(told.path("kind").asText()).isEqualTo("INQUIRY");
        assertThat(told.has("measureId")).isFalse();
        assertThat(told.toString()).doesNotContain("Haddad");
        Worker.SERVICE
                .inside(DUEREN, "/internal/prepared-referrals/{id}/payload", asked)
                .body("question", equalTo("Liegt der Antrag von Frau Haddad vor?"))
                .body("persons.givenName", contains("Amira"));

        var referral = UUID.fromString(asked);
        atReferralService(referral).body(answer()).put().then().statusCode(204);
        answered(referral, file.id());
        await().atMost(SOON).untilAsserted(() -> file.list("inquiries/" + asked).body("answer", equalTo("Nein")));
        Worker.SERVICE
                .inside(DUEREN, "/internal/prepared-referrals/{id}/payload", asked)
                .statusCode(410);
    }

    private void answered(String caseId) {
        answered(inquiry, caseId);
    }

    private void answered(UUID referral, String caseId) {
        Told.referralChanged(
                DUEREN,
                inquiry,
                Map.of(
                        "referralId",
                        referral.toString(),
                        "chainId",
                        referral.toString(),
                        "kind",
                        "INQUIRY",
                        "status",
                        "COMPLETED",
                        "recipientKind",
                        "EBH",
                        "caseId",
                        caseId,
                        "persons",
                        0));
    }

    private Map<String, Object> answer() {
        return Map.of(
                "referralId", inquiry.toString(),
                "recipientKind", "EBH",
                "recipientOrganisation", "ebh-dueren",
                "matter", "EBH_STAG_10",
                "byName", false,
                "askedOn", "2026-10-05",
                "answeredOn", "2026-10-07",
                "question", "Zählt die Zeit der Duldung?",
                "answer", "Nein");
    }

    private RequestSpecification atReferralService(UUID referral) {
        return given().baseUri(ConfigProvider.getConfig().getValue("KIM_REFERRAL_SERVICE_URL", String.class))
                .basePath("/internal/referrals/" + referral + "/answer")
                .header("Kim-Kreis", DUEREN)
                .contentType(ContentType.JSON);
    }
}
