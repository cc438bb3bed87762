package kim.referral;

import static java.time.Duration.ofSeconds;
import static kim.referral.Api.as;
import static kim.referral.Api.post;
import static kim.referral.Api.step;
import static kim.referral.People.POST;
import static kim.referral.People.clerk;
import static kim.referral.People.coordinator;
import static kim.referral.People.holderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Voluntariness: an authority must not learn from KIM whether somebody came, nor what was said. */
@QuarkusTest
class FirewallTest {

    /** Stand in what case-service hands over (see {@link Linked}), in events of the case, and in other people's referrals. */
    private static final String[] NEVER = {
        "late twice",
        "worried",
        "brother",
        "pregnant",
        "two of four",
        "\"attendance",
        "\"health",
        "\"notes",
        "noShow",
        "topics",
        "caseId",
        "measureId",
        "consentId",
        "Zeuge",
        "personRef"
    };

    @Inject
    Concepts concepts;

    @Inject
    Linked linked;

    @Inject
    Kafka kafka;

    private final StringBuilder everyByte = new StringBuilder();

    @BeforeEach
    void concept() {
        concepts.areApplied();
    }

    @Test
    @DisplayName(
            "[C8] [R6] every byte that an authority can get, over a referral's whole life, has nothing from counselling")
    void everyByte() {
        var preparation = linked.prepared();
        var caseId = preparation.caseId();
        counselled(caseId);
        linked.told(preparation);
        linked.awaitStatus(preparation, "REQUESTED");
        var referral = Story.referral(preparation.referral().toString());
        strangersReferral();

        readAll(referral);
        lookAt(step(clerk(), referral, "acceptance", "{}").extract().response());
        readAll(referral);
        lookAt(step(clerk(), referral, "progress", "{}").extract().response());
        counselled(caseId);
        lookAt(step(clerk(), referral, "hold", "{\"reason\": \"MISSING_DOCUMENTS\"}")
                .extract()
                .response());
        lookAt(post(
                        clerk(),
                        referral + "/meetings",
                        "{\"kind\": \"JOINT_FIRST_APPOINTMENT\", \"heldOn\": \"2026-03-04\"}")
                .extract()
                .response());
        lookAt(step(clerk(), referral, "progress", "{}").extract().response());
        lookAt(step(clerk(), referral, "outcome", "{\"outcome\": \"INFORMATION_GIVEN\", \"status\": \"COMPLETED\"}")
                .extract()
                .response());
        closed(caseId);
        readAll(referral);

        assertThat(everyByte.toString())
                .contains("Haddad", "COMPLETED")
                .doesNotContain(caseId.toString(), preparation.consent().toString())
                .doesNotContain(NEVER);
    }

    @Test
    @DisplayName("[C8] a case that ends, early or not, looks the same to an authority: cancelled, and never why")
    void endOfCase() {
        var preparation = linked.told(linked.prepared());
        linked.awaitStatus(preparation, "REQUESTED");
        closed(preparation.caseId());
        linked.awaitStatus(preparation, "CANCELLED");

        readAll(Story.referral(preparation.referral().toString()));
        assertThat(everyByte.toString()).contains("CASE_CLOSED").doesNotContain("UNREACHABLE", "early", "GOALS");
    }

    @Test
    @DisplayName("[C8] an authority that referred into KIM learns who is responsible, and not whether anybody came")
    void referredIn() {
        String id = post(
                        clerk(),
                        "/api/v1/requests",
                        "{\"matter\": \"ABH_25B\", \"request\": %s}".formatted(Family.ofFour()))
                .extract()
                .path("id");
        var asked = Story.assignedTo(POST, id);
        step(holderOf(POST), Story.referral(asked), "acceptance", "{}").statusCode(200);
        var caseId = UUID.randomUUID();
        Story.caseOpened(kafka, asked, caseId);
        await().atMost(ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(Story.status(coordinator(), asked)).isEqualTo("COMPLETED"));
        counselled(caseId);
        closed(caseId);

        readAll(Story.referral(id));
        lookAt(as(clerk()).get(Story.referral(asked)));
        assertThat(everyByte.toString())
                .contains(POST)
                .doesNotContain(caseId.toString(), asked + "\"")
                .doesNotContain(NEVER);
    }

    /** Everything that answers an authority with its rights, and what would refuse it. */
    private void readAll(String referral) {
        for (var path : new String[] {
            referral,
            referral + "/chain",
            "/api/v1/referrals?limit=200",
            "/api/v1/referrals?side=RECIPIENT&limit=200",
            "/api/v1/legal-matters",
            "/api/v1/clearing",
            "/api/v1/intakes",
            "/api/v1/cases"
        }) {
            lookAt(as(clerk()).get(path));
        }
        lookAt(as(Tokens.clerk("05358", "ebh-dueren")).get(referral));
    }

    private void lookAt(Response response) {
        everyByte
                .append(response.headers())
                .append('\n')
                .append(response.asString())
                .append('\n');
    }

    private void counselled(UUID caseId) {
        kafka.tell("kim.cases", "kim.case.contact-recorded.v1", People.KREIS, caseId.toString(), """
                {"caseId": "%s", "channel": "OFFICE", "noShow": true, "topics": ["HEALTH"]}""".formatted(caseId));
    }

    private void closed(UUID caseId) {
        kafka.tell("kim.cases", "kim.case.closed.v1", People.KREIS, caseId.toString(), """
                {"caseId": "%s", "episode": 1, "reason": "UNREACHABLE", "early": true}""".formatted(caseId));
    }

    /** Somebody of whom this authority must not hear. */
    private static void strangersReferral() {
        var zeuge = Family.ofFour().with("/household/persons/0/familyName", "\"Zeuge\"");
        String intake = post(People.registrationOffice(), "/api/v1/intakes", zeuge)
                .extract()
                .path("id");
        Story.assignedTo(POST, intake);
    }
}
