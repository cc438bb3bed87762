package kim.cases.opening;

import static io.restassured.RestAssured.given;
import static kim.cases.Worker.DUEREN;
import static kim.cases.Worker.SKF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import kim.cases.Trace;
import kim.cases.Worker;
import kim.cases.concept.ConceptApi;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AcceptedReferralTest {

    private static final String POST = "skf-dueren-welcome-1";
    private static final String UNOPENED = "/api/v1/cases/unopened-referrals";

    private final String referralService =
            ConfigProvider.getConfig().getValue("KIM_REFERRAL_SERVICE_URL", String.class);

    private final UUID referral = UUID.randomUUID();

    @BeforeEach
    void concept() {
        ConceptApi.applied("dueren");
    }

    @Test
    @DisplayName(
            "[Z6] [R4] what a post accepted becomes its case, with household, consents and the referral's id, which coordination is not told")
    void opensCase() {
        keepPayload();

        accepted(UUID.randomUUID());

        var file = new TestCase(theCase(), SKF);
        file.read()
                .body("accessRoute", equalTo("REGISTRATION_OFFICE"))
                .body("referralId", equalTo(referral.toString()))
                .body("requestedOn", equalTo(Days.today().minusDays(4).toString()))
                .body("household.members.masterData.givenName", contains("Amira", "Karim"));
        file.by(Worker.COORDINATOR)
                .read()
                .body("extent", equalTo("PSEUDONYMISED"))
                .body("referralId", nullValue());
        file.list("consents")
                .body("items.purpose", containsInAnyOrder("REGISTRATION_FORWARDING", "DATA_PROCESSING"))
                .body("items[0].formVersion", equalTo("2026-1"));
        assertThat(Told.last("kim.cases", file.id(), "kim.case.opened.v1")
                        .data()
                        .path("referralId")
                        .asText())
                .isEqualTo(referral.toString());
    }

    @Test
    @DisplayName("[D1] what the service does by itself leaves its trace as well, in its own role")
    void audited() {
        keepPayload();
        accepted(UUID.randomUUID());

        assertThat(Trace.of("case", theCase())).contains("service WRITE OPENED");
    }

    @Test
    @DisplayName("[R3] told twice, even as two events, it is one case")
    void once() {
        keepPayload();
        accepted(UUID.randomUUID());
        accepted(UUID.randomUUID());
        var marker = UUID.randomUUID();
        delete(marker);
        Told.referralChanged(DUEREN, referral, status(marker));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> unopened(marker, "PAYLOAD_GONE"));
        assertThat(casesOfTheReferral()).hasSize(1);
    }

    @Test
    @DisplayName("[Z7] [R10] a payload that is gone opens no case: the post sees it, and referral-service is told once")
    void gone() {
        delete(referral);

        accepted(UUID.randomUUID());
        accepted(UUID.randomUUID());

        var refused = Told.until("kim.cases", referral.toString(), "kim.case.opening-refused.v1");
        assertThat(refused).hasSize(1);
        assertThat(refused.getFirst().subject()).isEqualTo(referral.toString());
        assertThat(refused.getFirst().data().path("post").asText()).isEqualTo(POST);
        assertThat(refused.getFirst().data().path("reason").asText()).isEqualTo("PAYLOAD_GONE");
        unopened(referral, "PAYLOAD_GONE");
        Worker.SKF_COLLEAGUE.get(UNOPENED).statusCode(200).body("referralId", not(hasItem(referral.toString())));
    }

    @Test
    @DisplayName("[E1] a form that agrees to being forwarded alone opens no case")
    void forwardingIsNotProcessing() {
        keepPayload(People.with(payload(), Map.of("purposes", List.of("REGISTRATION_FORWARDING"))));

        accepted(UUID.randomUUID());

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> unopened(referral, "NO_CONSENT"));
        assertThat(casesOfTheReferral()).isEmpty();
    }

    @Test
    @DisplayName("[E5] what a minor alone signed opens no case; with their guardians' signature it does")
    void minor() {
        var household = People.single(People.karim());
        keepPayload(People.with(payload(), Map.of("household", household)));
        accepted(UUID.randomUUID());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> unopened(referral, "NO_CONSENT"));
        assertThat(casesOfTheReferral()).isEmpty();

        var signed = People.with(
                People.signed(Days.today().minusDays(5)),
                Map.of("signatory", Map.of("kind", "GUARDIAN", "name", "Amira Haddad")));
        keepPayload(People.with(payload(), Map.of("household", household, "consent", signed)));
        accepted(UUID.randomUUID());
        new TestCase(theCase(), SKF).list("consents").body("items.signatory.kind", contains("GUARDIAN", "GUARDIAN"));
    }

    private static void unopened(UUID referral, String reason) {
        SKF.get(UNOPENED)
                .statusCode(200)
                .body("find { it.referralId == '%s' }.reason".formatted(referral), equalTo(reason));
    }

    private String theCase() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(casesOfTheReferral()).hasSize(1));
        return casesOfTheReferral().getFirst();
    }

    /** The latest cases of the post that came by the referral. */
    private List<String> casesOfTheReferral() {
        return SKF.get("/api/v1/cases?limit=5").extract().jsonPath().getList("items.id", String.class).stream()
                .filter(id -> referral.toString()
                        .equals(SKF.get("/api/v1/cases/{id}", id).extract().path("referralId")))
                .toList();
    }

    private void accepted(UUID event) {
        Told.referralChanged(event, DUEREN, referral, status(referral));
    }

    private Map<String, Object> status(UUID id) {
        return Map.of(
                "referralId",
                id.toString(),
                "chainId",
                referral.toString(),
                "kind",
                "FORWARDING",
                "status",
                "ACCEPTED",
                "recipientPost",
                POST,
                "recipientKind",
                "POST",
                "persons",
                2);
    }

    private void keepPayload() {
        keepPayload(payload());
    }

    private void keepPayload(Map<String, Object> payload) {
        atReferralService(referral).body(payload).put().then().statusCode(204);
    }

    private Map<String, Object> payload() {
        return Map.of(
                "referralId",
                referral.toString(),
                "requestedOn",
                Days.today().minusDays(4).toString(),
                "accessRoute",
                "REGISTRATION_OFFICE",
                "municipality",
                "05358048",
                "household",
                People.family(),
                "purposes",
                List.of("REGISTRATION_FORWARDING", "DATA_PROCESSING"),
                "consent",
                People.with(People.signed(Days.today().minusDays(5)), Map.of("somethingElse", 1)),
                "somethingNew",
                true);
    }

    private void delete(UUID id) {
        atReferralService(id).delete().then().statusCode(204);
    }

    private RequestSpecification atReferralService(UUID id) {
        return given().baseUri(referralService)
                .basePath("/internal/referrals/" + id + "/payload")
                .header("Kim-Kreis", DUEREN)
                .contentType(ContentType.JSON);
    }
}
