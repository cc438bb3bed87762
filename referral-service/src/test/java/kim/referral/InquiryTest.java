package kim.referral;

import static java.time.Duration.ofSeconds;
import static kim.referral.Api.as;
import static kim.referral.Api.get;
import static kim.referral.Api.post;
import static kim.referral.Api.step;
import static kim.referral.People.POST;
import static kim.referral.People.clerk;
import static kim.referral.People.holderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A case asks an authority, and the answer finds its way to the case. */
@QuarkusTest
class InquiryTest {

    private static final String EBH = "ebh-stadt-dueren";

    @Inject
    Concepts concepts;

    @Inject
    Linked linked;

    @Inject
    Kafka kafka;

    @BeforeEach
    void concept() {
        concepts.areApplied();
    }

    @Test
    @DisplayName(
            "[R13] the answer to a question without a name can be claimed for the case that asked, and names nobody")
    void answered() {
        var caseId = running(POST);
        var referral = askedFor(caseId);
        assertThat(claim(referral).statusCode()).isEqualTo(404);
        answer(Tokens.clerk(People.KREIS, EBH), referral, "Nein.");

        var answered = Kafka.json(claim(referral).asString());
        assertThat(answered.path("caseId").asText()).isEqualTo(caseId.toString());
        assertThat(answered.path("byName").asBoolean()).isFalse();
        assertThat(answered.path("question").asText()).startsWith("Zählt eine Duldung");
        assertThat(answered.path("answer").asText()).isEqualTo("Nein.");
        assertThat(answered.properties().stream().map(field -> field.getKey()))
                .containsExactlyInAnyOrderElementsOf(Contract.example("inquiry-answer").properties().stream()
                        .map(field -> field.getKey())
                        .toList());
        get(holderOf(POST), Story.referral(referral)).body("caseId", equalTo(caseId.toString()));
        await().atMost(ofSeconds(20)).untilAsserted(() -> {
            var event = kafka.newestOf(referral);
            assertThat(event.path("status").asText()).isEqualTo("COMPLETED");
            assertThat(event.path("caseId").asText()).isEqualTo(caseId.toString());
            assertThat(event.toString()).doesNotContain("Nein", "Duldung");
        });
    }

    @Test
    @DisplayName("[C8] [R13] the authority never learns which case asked")
    void caseStaysInside() {
        var caseId = running(POST);
        var referral = askedFor(caseId);

        var seen = as(Tokens.clerk(People.KREIS, EBH))
                .get(Story.referral(referral))
                .asString();

        assertThat(seen).contains("Zählt eine Duldung").doesNotContain(caseId.toString(), "caseId");
    }

    @Test
    @DisplayName("[R13] only a case that runs with the asking post asks")
    void ownCase() {
        var elsewhere = running(People.OTHER_POST);
        for (var caseId : new UUID[] {elsewhere, UUID.randomUUID()}) {
            post(holderOf(POST), "/api/v1/inquiries", question(caseId))
                    .statusCode(400)
                    .body("violations.pointer", contains("/caseId"));
        }
    }

    @Test
    @DisplayName("[R13] [E4] by name a case asks only with consent, which case-service has checked; the answer says so")
    void byName() {
        var asked = askedByName();

        get(clerk(), Story.referral(asked.referral().toString()))
                .body("kind", equalTo("INQUIRY"))
                .body("payload.text", equalTo("Genügt der Nachweis?"))
                .body("payload.persons.familyName", contains("Haddad"))
                .body("payload.answer", nullValue());
        answer(clerk(), asked.referral().toString(), "Ja.");

        assertThat(Kafka.json(claim(asked.referral().toString()).asString())
                        .path("byName")
                        .asBoolean())
                .isTrue();
        get(holderOf(POST), Story.referral(asked.referral().toString()))
                .body("payload.answer", equalTo("Ja."))
                .body("caseId", notNullValue());
    }

    @Test
    @DisplayName("[E3] with the consent question, name and answer go, also when it was answered already")
    void withdrawn() {
        var open = askedByName();
        linked.withdrawn(open, "SHARING");
        linked.awaitStatus(open, "WITHDRAWN");
        get(clerk(), Story.referral(open.referral().toString())).body("payload", nullValue());

        var answered = askedByName();
        answer(clerk(), answered.referral().toString(), "Ja.");
        linked.withdrawn(answered, "SHARING");
        await().atMost(ofSeconds(20))
                .until(() -> claim(answered.referral().toString()).statusCode() == 410);
        get(holderOf(POST), Story.referral(answered.referral().toString())).body("payload", nullValue());
    }

    private Linked.Preparation askedByName() {
        var preparation = linked.toldToAsk(linked.preparedToAsk());
        linked.awaitStatus(preparation, "REQUESTED");
        return preparation;
    }

    private UUID running(String post) {
        var caseId = UUID.randomUUID();
        kafka.tell("kim.cases", "kim.case.opened.v1", People.KREIS, caseId.toString(), """
                {"caseId": "%s", "episode": 1, "post": "%s"}""".formatted(caseId, post));
        return caseId;
    }

    /** As soon as this service has heard of the case. */
    private static String askedFor(UUID caseId) {
        return await().atMost(ofSeconds(20))
                .until(
                        () -> as(holderOf(POST))
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .body(question(caseId))
                                .post("/api/v1/inquiries"),
                        asked -> asked.statusCode() == 201)
                .path("id");
    }

    private static void answer(String authority, String referral, String text) {
        step(authority, Story.referral(referral), "answer", "{\"answer\": \"%s\"}".formatted(text))
                .statusCode(200)
                .body("status", equalTo("COMPLETED"));
    }

    private static Response claim(String referral) {
        return as(Tokens.service())
                .header("Kim-Kreis", People.KREIS)
                .get("/internal/referrals/%s/answer".formatted(referral));
    }

    private static String question(UUID caseId) {
        return """
                {"caseId": "%s", "organisation": "%s", "matter": "EBH_STAG_10",
                 "question": "Zählt eine Duldung von 2016 bis 2018 als Voraufenthalt?"}""".formatted(caseId, EBH);
    }
}
