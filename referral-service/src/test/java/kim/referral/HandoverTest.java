package kim.referral;

import static java.time.Duration.ofSeconds;
import static kim.referral.Api.as;
import static kim.referral.Api.get;
import static kim.referral.Api.step;
import static kim.referral.People.OTHER_POST;
import static kim.referral.People.POST;
import static kim.referral.People.holderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import kim.platform.TimeOrderedId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandoverTest {

    @Inject
    Concepts concepts;

    @Inject
    Kafka kafka;

    @Inject
    Linked linked;

    private final UUID caseId = UUID.randomUUID();
    private final UUID consent = UUID.randomUUID();

    @BeforeEach
    void concept() {
        concepts.areApplied();
    }

    @Test
    @DisplayName(
            "[Z6] a post is asked to lead on; only its acceptance is told as one, and nothing of a person goes along")
    void asked() {
        var id = prepared(OTHER_POST);

        get(holderOf(OTHER_POST), Story.referral(id))
                .body("kind", equalTo("HANDOVER"))
                .body("payload", nullValue())
                .body("caseId", nullValue());
        assertThat(kafka.heardOf(id))
                .noneMatch(event -> event.path("status").asText().equals("ACCEPTED"));
        step(holderOf(POST), Story.referral(id), "acceptance", "{}").statusCode(403);
        step(holderOf(OTHER_POST), Story.referral(id), "acceptance", "{}").statusCode(200);

        await().atMost(ofSeconds(20)).untilAsserted(() -> {
            var event = kafka.newestOf(id);
            assertThat(event.path("status").asText()).isEqualTo("ACCEPTED");
            assertThat(event.path("caseId").asText()).isEqualTo(caseId.toString());
            assertThat(event.path("recipientPost").asText()).isEqualTo(OTHER_POST);
        });
    }

    @Test
    @DisplayName("[R9] once one post has taken a case over, another one that was asked is not needed, and reads why")
    void competing() {
        var first = prepared(OTHER_POST);
        var second = prepared("stadt-juelich-welcome");
        step(holderOf(OTHER_POST), Story.referral(first), "acceptance", "{}").statusCode(200);

        get(holderOf("stadt-juelich-welcome"), Story.referral(second))
                .body("status", equalTo("CANCELLED"))
                .body("reason", equalTo("COMPETING"));
    }

    @Test
    @DisplayName("[E3] a handover rests on the client's agreement: withdrawn, nobody is asked any more")
    void agreementWithdrawn() {
        var id = prepared(OTHER_POST);
        kafka.tell("kim.consents", "kim.consent.withdrawn.v1", People.KREIS, consent.toString(), """
                {"consentId": "%s", "caseId": "%s", "purpose": "SHARING", "on": "2026-03-04"}""".formatted(
                        consent, caseId));

        awaitStatus(holderOf(OTHER_POST), id, "WITHDRAWN");
    }

    @Test
    @DisplayName(
            "[Z6] the case has changed hands: the handover is done, and what the case asks of others follows the new post")
    void changedHands() {
        var linking = new Linked.Preparation(caseId, UUID.randomUUID(), TimeOrderedId.next());
        linked.hold(linking);
        linked.told(linking);
        linked.awaitStatus(linking, "REQUESTED");
        var id = prepared(OTHER_POST);
        step(holderOf(OTHER_POST), Story.referral(id), "acceptance", "{}").statusCode(200);
        kafka.tell("kim.cases", "kim.case.assigned.v1", People.KREIS, caseId.toString(), """
                {"caseId": "%s", "episode": 1, "focusArea": "WELCOME", "post": "%s", "organisation": "gemeinde-niederzier",
                 "previousPost": "%s", "previousOrganisation": "diakonie-juelich", "on": "2026-03-05"}""".formatted(
                        caseId, OTHER_POST, POST));

        awaitStatus(holderOf(OTHER_POST), id, "COMPLETED");
        var asked = Story.referral(linking.referral().toString());
        get(holderOf(OTHER_POST), asked)
                .statusCode(200)
                .body("sender.post", equalTo(OTHER_POST))
                .body("caseId", equalTo(caseId.toString()));
        get(holderOf(POST), asked).statusCode(404);
    }

    private String prepared(String post) {
        var id = TimeOrderedId.next().toString();
        var carrier = post.replaceAll("-welcome.*", "");
        kafka.tell("kim.cases", "kim.case.handover-prepared.v1", People.KREIS, caseId.toString(), """
                {"caseId": "%s", "referralId": "%s", "recipientOrganisation": "%s", "recipientPost": "%s",
                 "senderOrganisation": "diakonie-juelich", "senderPost": "%s", "consentId": "%s",
                 "municipality": "05358048", "persons": 4, "on": "2026-03-02"}""".formatted(
                        caseId, id, carrier, post, POST, consent));
        awaitStatus(holderOf(post), id, "REQUESTED");
        return id;
    }

    private static void awaitStatus(String reader, String id, String status) {
        await().atMost(ofSeconds(20)).until(() -> {
            var read = as(reader).get(Story.referral(id));
            return read.statusCode() == 200 && status.equals(read.path("status"));
        });
    }
}
