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
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinkingTest {

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
    @DisplayName("[R7] the authority is asked in a legal matter, with its checklist as the client states it")
    void matter() {
        var referral = requested();

        get(clerk(), referral)
                .body("kind", equalTo("LINKING"))
                .body("matter.code", equalTo("ABH_25B"))
                .body("matter.label", equalTo("§ 25b AufenthG nachhaltige Integration"))
                .body("matter.checklist.size()", equalTo(7))
                .body("payload.checklist", equalTo(Map.of("years_of_stay", "seit 2019")))
                .body("actions.rel", containsInAnyOrder("acceptance", "rejection"));
        get(Tokens.clerk("05358", "ebh-dueren"), referral).statusCode(404);
    }

    @Test
    @DisplayName("[C8] an authority gets these fields and no other, whatever case-service may hand over")
    void onlyThese() {
        Map<String, Object> view = as(clerk()).get(requested()).path("$");

        var fields = new TreeSet<String>();
        collect("", view, fields);
        assertThat(fields)
                .containsExactlyInAnyOrder(
                        "id",
                        "chain",
                        "kind",
                        "status",
                        "requestedOn",
                        "persons",
                        "sender.kind",
                        "sender.organisation",
                        "sender.post",
                        "recipient.kind",
                        "recipient.organisation",
                        "matter.code",
                        "matter.label",
                        "matter.checklist[]",
                        "history[].status",
                        "history[].by",
                        "history[].at",
                        "payload.checklist.years_of_stay",
                        "payload.persons[].givenName",
                        "payload.persons[].familyName",
                        "payload.persons[].birthDate",
                        "payload.persons[].nationalities[]",
                        "payload.persons[].languages[].language",
                        "payload.persons[].languages[].interpretation",
                        "actions[].rel",
                        "actions[].href");
    }

    @Test
    @DisplayName(
            "[R6] outcome, not content, flows back: status and a final code, an appointment only if the client agreed")
    void outcome() {
        var referral = requested();
        step(clerk(), referral, "acceptance", "{}").statusCode(200);

        step(clerk(), referral, "outcome", "{\"outcome\": \"APPOINTMENT_MADE\", \"status\": \"COMPLETED\"}")
                .statusCode(400)
                .body("violations.pointer", contains("/outcome"));
        step(clerk(), referral, "outcome", """
                {"outcome": "APPLICATION_GRANTED", "status": "COMPLETED",
                 "nextAppointment": {"at": "2026-05-04T09:00:00+02:00", "clientAgrees": false}}""")
                .statusCode(400)
                .body("violations.pointer", contains("/nextAppointment/clientAgrees"));
        step(clerk(), referral, "outcome", """
                {"outcome": "APPLICATION_GRANTED", "status": "COMPLETED", "text": "was very polite"}""").statusCode(400).body("violations.pointer", contains("/text"));
        step(clerk(), referral, "outcome", "{\"outcome\": \"APPLICATION_GRANTED\", \"status\": \"COMPLETED\"}")
                .statusCode(200)
                .body("status", equalTo("COMPLETED"));

        get(clerk(), referral).body("payload", nullValue());
        get(holderOf(POST), referral)
                .body("outcome", equalTo("APPLICATION_GRANTED"))
                .body("caseId", notNullValue())
                .body("payload", nullValue());
    }

    @Test
    @DisplayName("[R6] what others hear of it is its status and its outcome code")
    void told() {
        var preparation = linked.told(linked.prepared());
        linked.awaitStatus(preparation, "REQUESTED");
        var referral = Story.referral(preparation.referral().toString());
        step(clerk(), referral, "acceptance", "{}").statusCode(200);
        step(clerk(), referral, "outcome", "{\"outcome\": \"APPLICATION_REFUSED\", \"status\": \"FAILED\"}")
                .statusCode(200);

        await().atMost(ofSeconds(20)).untilAsserted(() -> {
            var event = kafka.newestOf(preparation.referral().toString());
            assertThat(event.path("status").asText()).isEqualTo("FAILED");
            assertThat(event.path("outcome").asText()).isEqualTo("APPLICATION_REFUSED");
            assertThat(event.path("caseId").asText())
                    .isEqualTo(preparation.caseId().toString());
            assertThat(event.toString()).doesNotContain("Haddad", "seit 2019");
        });
    }

    @Test
    @DisplayName("[E3] a withdrawn consent ends what rests on it at once: status, payload, and both sides can see why")
    void withdrawal() {
        var preparation = linked.told(linked.prepared());
        linked.awaitStatus(preparation, "REQUESTED");
        var referral = Story.referral(preparation.referral().toString());
        var read = as(clerk()).get(referral);

        linked.withdrawn(preparation, "SHARING");
        linked.awaitStatus(preparation, "WITHDRAWN");

        get(clerk(), referral)
                .body("payload", nullValue())
                .body("reason", equalTo("CONSENT_WITHDRAWN"))
                .body("actions", equalTo(List.of()));
        get(holderOf(POST), referral).body("reason", equalTo("CONSENT_WITHDRAWN"));
        step(clerk(), referral, "acceptance", "{}", read).statusCode(412);
    }

    @Test
    @DisplayName("[D1] what an event does to a referral is in the audit log, as the service's own act")
    void audited() {
        var preparation = linked.told(linked.prepared());
        linked.awaitStatus(preparation, "REQUESTED");
        linked.withdrawn(preparation, "SHARING");
        linked.awaitStatus(preparation, "WITHDRAWN");

        assertThat(linked.auditedOf(preparation))
                .contains("referral-service WRITE request", "referral-service WRITE consent withdrawn");
    }

    @Test
    @DisplayName("[E3] without consent to process data nothing of the case stays with anybody")
    void withdrawalOfProcessing() {
        var preparation = linked.told(linked.prepared());
        linked.awaitStatus(preparation, "REQUESTED");
        var otherConsent = new Linked.Preparation(preparation.caseId(), UUID.randomUUID(), preparation.referral());

        linked.withdrawn(otherConsent, "DATA_PROCESSING");

        linked.awaitStatus(preparation, "WITHDRAWN");
    }

    @Test
    @DisplayName("[E3] what is prepared when its consent is gone already is called off, whichever is heard first")
    void withdrawnBefore() {
        var late = linked.prepared();
        linked.withdrawn(late, "SHARING");
        linked.awaitWithdrawalHeard(late);

        linked.told(late);

        linked.awaitStatus(late, "CANCELLED");
    }

    @Test
    @DisplayName("[P3] a payload that is gone ends it visibly: nobody is asked, and the event says why")
    void gone() {
        var preparation = linked.prepared();
        linked.forgotten(preparation);

        linked.told(preparation);

        await().atMost(ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(kafka.heardOf(preparation.referral().toString()))
                                .extracting(event -> event.path("status").asText() + " "
                                        + event.path("reason").asText())
                                .containsExactly("CANCELLED PAYLOAD_GONE"));
    }

    @Test
    @DisplayName("[R1] work begins, waits with a reason, goes on; and on hold nothing can be completed")
    void onHold() {
        var referral = requested();
        step(clerk(), referral, "acceptance", "{}").statusCode(200);
        step(clerk(), referral, "progress", "{}").statusCode(200);

        step(clerk(), referral, "hold", "{\"reason\": \"NOT_RESPONSIBLE\"}").statusCode(400);
        step(clerk(), referral, "hold", "{\"reason\": \"MISSING_DOCUMENTS\"}")
                .statusCode(200)
                .body("reason", equalTo("MISSING_DOCUMENTS"));
        step(clerk(), referral, "outcome", "{\"outcome\": \"INFORMATION_GIVEN\", \"status\": \"COMPLETED\"}")
                .statusCode(409);
        step(clerk(), referral, "progress", "{}").statusCode(200).body("reason", nullValue());
    }

    @Test
    @DisplayName("[R1] the sender takes back what it sent, and the payload goes at once")
    void cancellation() {
        var referral = requested();

        step(clerk(), referral, "cancellation", "{}").statusCode(403);
        step(holderOf(POST), referral, "cancellation", "{}").statusCode(200).body("status", equalTo("CANCELLED"));
        get(clerk(), referral).body("payload", nullValue());
    }

    @Test
    @DisplayName("[R9] a case that is closed asks nobody any more: its open referrals are cancelled and say why")
    void caseClosed() {
        var open = linked.told(linked.prepared());
        linked.awaitStatus(open, "REQUESTED");
        var caseId = open.caseId().toString();
        kafka.tell("kim.cases", "kim.case.closed.v1", People.KREIS, caseId, """
                {"caseId": "%s", "episode": 1, "reason": "GOALS_REACHED", "early": false}""".formatted(caseId));

        linked.awaitStatus(open, "CANCELLED");
        get(clerk(), Story.referral(open.referral().toString()))
                .body("reason", equalTo("CASE_CLOSED"))
                .body("payload", nullValue());
    }

    @Test
    @DisplayName("[E1] without consent to process data nothing is sent that comes late, whatever else was agreed to")
    void processingWithdrawnBefore() {
        var late = linked.prepared();
        var processing = new Linked.Preparation(late.caseId(), UUID.randomUUID(), late.referral());
        linked.withdrawn(processing, "DATA_PROCESSING");
        linked.awaitWithdrawalHeard(processing);

        linked.told(late);
        linked.awaitStatus(late, "CANCELLED");
        get(clerk(), Story.referral(late.referral().toString()))
                .body("payload", nullValue())
                .body("sender.post", equalTo(POST));
    }

    @Test
    @DisplayName("[E4] what rests on a consent that names its recipient goes to nobody else, not even to a better one")
    void notHandedOn() {
        var referral = requested();
        get(clerk(), referral).body("actions.rel", not(hasItem("forwarding")));
        step(clerk(), referral, "forwarding", "{\"post\": \"%s\", \"reason\": \"x\"}".formatted(POST))
                .statusCode(409)
                .body("unmetConditions.code", contains("CONSENT_NAMES_RECIPIENT"));
        get(clerk(), referral).body("status", equalTo("REQUESTED"));
    }

    @Test
    @DisplayName(
            "[R8] a matter of the job-com is linked, and whatever it does with it, case and plan stay with the post")
    void ownCaseManagement() {
        var preparation = linked.toldTo("job-com-dueren", "JOBCENTER", "JOB_BENEFIT_CHANGE", linked.prepared());
        var jobCom = Tokens.clerk("05358", "job-com-dueren");
        linked.awaitStatus(preparation, "REQUESTED", jobCom);
        var referral = Story.referral(preparation.referral().toString());
        step(jobCom, referral, "acceptance", "{}").statusCode(200);
        step(jobCom, referral, "outcome", "{\"outcome\": \"APPLICATION_GRANTED\", \"status\": \"COMPLETED\"}")
                .statusCode(200);

        get(holderOf(POST), referral)
                .body("kind", equalTo("LINKING"))
                .body("sender.post", equalTo(POST))
                .body("caseId", equalTo(preparation.caseId().toString()));
        await().atMost(ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(kafka.heardOf(preparation.referral().toString()))
                                .extracting(event -> event.path("kind").asText() + " "
                                        + event.path("status").asText())
                                .containsExactly("LINKING REQUESTED", "LINKING ACCEPTED", "LINKING COMPLETED"));
    }

    @Test
    @DisplayName("[R8] or the client is advised to go there: recorded, nothing sent, and no case is touched")
    void advisedInstead() {
        String advice = post(
                        holderOf(POST),
                        "/api/v1/advice",
                        "{\"organisation\": \"job-com-dueren\", \"topic\": \"LIVELIHOOD\"}")
                .statusCode(201)
                .extract()
                .path("id");
        get(holderOf(POST), Story.referral(advice))
                .body("kind", equalTo("ADVICE"))
                .body("caseId", nullValue())
                .body("recipient.kind", equalTo("JOBCENTER"));
    }

    @Test
    @DisplayName("[K7] whether an interpreter is needed is told only where somebody asked")
    void unknownStaysUnknown() {
        get(clerk(), requested())
                .body("payload.persons[0].languages.language", contains("ara", "eng"))
                .body("payload.persons[0].languages[0].interpretation", equalTo(true))
                .body("payload.persons[0].languages[1]", not(hasKey("interpretation")));
    }

    private String requested() {
        var preparation = linked.told(linked.prepared());
        linked.awaitStatus(preparation, "REQUESTED");
        return Story.referral(preparation.referral().toString());
    }

    private static void collect(String at, Object value, TreeSet<String> fields) {
        switch (value) {
            case Map<?, ?> object ->
                object.forEach((name, part) -> collect(at.isEmpty() ? name.toString() : at + "." + name, part, fields));
            case Iterable<?> list -> list.forEach(part -> collect(at + "[]", part, fields));
            default -> fields.add(at);
        }
    }
}
