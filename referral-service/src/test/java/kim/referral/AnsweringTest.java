package kim.referral;

import static java.time.Duration.ofSeconds;
import static kim.referral.Api.as;
import static kim.referral.Api.get;
import static kim.referral.Api.step;
import static kim.referral.People.OTHER_POST;
import static kim.referral.People.POST;
import static kim.referral.People.coordinator;
import static kim.referral.People.coordinatorElsewhere;
import static kim.referral.People.holderOf;
import static kim.referral.People.registrationOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnsweringTest {

    @Inject
    Concepts concepts;

    @Inject
    Kafka kafka;

    @BeforeEach
    void concept() {
        concepts.areApplied();
    }

    @Test
    @DisplayName("[W3] the post is offered what it may do now, with who asks; coordination as the sender sees neither")
    void offered() {
        var referral = Story.referral(Story.assignedTo(POST, Story.inClearing()));

        get(holderOf(POST), referral)
                .body("actions.rel", containsInAnyOrder("acceptance", "rejection", "forwarding"))
                .body("payload.household.persons", hasSize(4));
        get(coordinator(), referral).body("actions", empty()).body("payload", nullValue());
        step(holderOf(POST), referral, "acceptance", "{}")
                .statusCode(200)
                .body("actions.rel", containsInAnyOrder("progress", "outcome"));
    }

    @Test
    @DisplayName("[W1] for every other post, carrier and Kreis a referral does not exist, in lists as alone")
    void others() {
        var id = Story.assignedTo(POST, Story.inClearing());
        var unknown =
                as(holderOf(OTHER_POST)).get(Story.referral(UUID.randomUUID().toString()));

        var other = as(holderOf(OTHER_POST)).get(Story.referral(id));
        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(other.asString()).isEqualTo(unknown.asString());
        get(Tokens.caseManager("05358", "diakonie-juelich", "diakonie-juelich-welcome-2"), Story.referral(id))
                .statusCode(404);
        get(coordinatorElsewhere(), Story.referral(id)).statusCode(404);
        get(registrationOffice(), Story.referral(id)).statusCode(403);
        get(holderOf(OTHER_POST), "/api/v1/referrals").body("items.id", not(hasItem(id)));
        get(holderOf(POST), "/api/v1/referrals?status=REQUESTED").body("items.id", hasItem(id));
        get(holderOf(POST), "/api/v1/referrals?status=COMPLETED").body("items.id", not(hasItem(id)));
    }

    @Test
    @DisplayName("[R1] a step is taken on what was read, in an order that the table knows, by the side that it names")
    void steps() {
        var referral = Story.referral(Story.assignedTo(POST, Story.inClearing()));
        var read = as(holderOf(POST)).get(referral);

        as(holderOf(POST))
                .header("Idempotency-Key", "k")
                .post(referral + "/acceptance")
                .then()
                .statusCode(428);
        step(holderOf(POST), referral, "hold", "{\"reason\": \"WAITING_FOR_OTHERS\"}")
                .statusCode(409)
                .body("openSteps", containsInAnyOrder("ACCEPTED", "REJECTED", "FORWARDED"));
        step(holderOf(POST), referral, "cancellation", "{}").statusCode(403);
        step(holderOf(POST), referral, "acceptance", "{}").statusCode(200);
        step(holderOf(POST), referral, "acceptance", "{}", read).statusCode(412);
        step(coordinator(), referral, "progress", "{}").statusCode(403);
    }

    @Test
    @DisplayName("[R2] rejecting needs one of the reasons, and OTHER needs a text")
    void reasons() {
        var referral = Story.referral(Story.assignedTo(POST, Story.inClearing()));

        step(holderOf(POST), referral, "rejection", "{}")
                .statusCode(400)
                .body("violations.pointer", contains("/reason"));
        step(holderOf(POST), referral, "rejection", "{\"reason\": \"CONSENT_WITHDRAWN\"}")
                .statusCode(400)
                .body("violations.pointer", contains("/reason"));
        step(holderOf(POST), referral, "rejection", "{\"reason\": \"OTHER\"}")
                .statusCode(400)
                .body("violations.pointer", contains("/text"));
        get(holderOf(POST), referral).body("status", equalTo("REQUESTED"));
    }

    @Test
    @DisplayName(
            "[R6] accepted, the payload can be claimed once for the case; the case completes the referral and ends the payload")
    void becomesCase() {
        var intake = Story.inClearing();
        var referral = Story.assignedTo(POST, intake);
        assertThat(Story.claim(referral)).isEqualTo(404);
        step(holderOf(POST), Story.referral(referral), "acceptance", "{}").statusCode(200);
        assertThat(Story.claim(referral)).isEqualTo(200);

        var caseId = UUID.randomUUID();
        Story.caseOpened(kafka, referral, caseId);

        await().atMost(ofSeconds(20)).untilAsserted(() -> {
            var event = kafka.newestOf(intake);
            assertThat(event.path("status").asText()).isEqualTo("COMPLETED");
            assertThat(event.path("caseId").asText()).isEqualTo(caseId.toString());
            assertThat(event.path("referralId").asText()).isEqualTo(referral);
        });
        assertThat(Story.claim(referral)).isEqualTo(410);
        assertThat(Story.claim(UUID.randomUUID().toString())).isEqualTo(404);
        get(registrationOffice(), "/api/v1/intakes/" + intake).body("state", equalTo("ASSIGNED"));
    }

    @Test
    @DisplayName("[W] whoever saw the names in clearing is never told which case came of them")
    void noWayFromNamesToCase() {
        var intake = Story.inClearing();
        var referral = Story.assignedTo(POST, intake);
        step(holderOf(POST), Story.referral(referral), "acceptance", "{}").statusCode(200);
        var caseId = UUID.randomUUID();
        Story.caseOpened(kafka, referral, caseId);
        await().atMost(ofSeconds(20))
                .untilAsserted(
                        () -> get(coordinator(), Story.referral(referral)).body("status", equalTo("COMPLETED")));

        assertThat(as(coordinator()).get(Story.referral(referral)).asString()).doesNotContain(caseId.toString());
        assertThat(as(coordinator()).get("/api/v1/referrals?limit=200").asString())
                .doesNotContain(caseId.toString());
    }

    @Test
    @DisplayName("[Z7] an accepted referral of which the payload was gone before the case could open ends visibly")
    void openingRefused() {
        var intake = Story.inClearing();
        var referral = Story.assignedTo(POST, intake);
        step(holderOf(POST), Story.referral(referral), "acceptance", "{}").statusCode(200);
        kafka.tell("kim.cases", "kim.case.opening-refused.v1", People.KREIS, referral, """
                {"referralId": "%s", "post": "%s", "reason": "PAYLOAD_GONE", "on": "2026-03-03"}""".formatted(referral, POST));

        await().atMost(ofSeconds(20))
                .untilAsserted(() -> get(holderOf(POST), Story.referral(referral))
                        .body("status", equalTo("FAILED"))
                        .body("reason", equalTo("PAYLOAD_GONE")));
        get(coordinator(), Story.referral(referral)).body("status", equalTo("FAILED"));
        assertThat(kafka.newestOf(intake).path("reason").asText()).isEqualTo("PAYLOAD_GONE");
    }

    @Test
    @DisplayName("[R3] a step repeated with its key is taken once, and answers what is readable now")
    void repeated() {
        var referral = Story.referral(Story.assignedTo(POST, Story.inClearing()));
        var tag = as(holderOf(POST)).get(referral).header("ETag");
        for (var attempt = 0; attempt < 2; attempt++) {
            as(holderOf(POST))
                    .header("Idempotency-Key", "accept-" + referral)
                    .header("If-Match", tag)
                    .post(referral + "/acceptance")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("ACCEPTED"))
                    .body("history.status", contains("REQUESTED", "ACCEPTED"));
        }
    }

    @Test
    @DisplayName(
            "[R1] each status is kept with the side that set it, when and why, and nothing can change that any more")
    void history() {
        var referral = Story.referral(Story.assignedTo(POST, Story.inClearing()));
        step(holderOf(POST), referral, "rejection", "{\"reason\": \"ALREADY_SERVED\"}")
                .statusCode(200);

        get(holderOf(POST), referral)
                .body("history.status", contains("REQUESTED", "REJECTED"))
                .body("history.by", contains("SENDER", "RECIPIENT"))
                .body("history[1].reason", equalTo("ALREADY_SERVED"))
                .body(
                        "answeredOn",
                        equalTo(LocalDate.now(ZoneId.of("Europe/Berlin")).toString()));
    }

    @Test
    @DisplayName("the claim check is the services' own: nobody else's token opens it")
    void claimIsInternal() {
        var referral = Story.accepted(POST);

        get(holderOf(POST), "/internal/referrals/%s/payload".formatted(referral))
                .statusCode(403);
        as(Tokens.service())
                .header("Kim-Kreis", "05366")
                .get("/internal/referrals/%s/payload".formatted(referral))
                .then()
                .statusCode(404);
    }
}
