package kim.referral;

import static java.time.Duration.ofSeconds;
import static kim.referral.Api.as;
import static kim.referral.Api.get;
import static kim.referral.Api.post;
import static kim.referral.Api.step;
import static kim.referral.People.OTHER_POST;
import static kim.referral.People.POST;
import static kim.referral.People.VACANT_POST;
import static kim.referral.People.coordinator;
import static kim.referral.People.holderOf;
import static kim.referral.People.municipalClearing;
import static kim.referral.People.registrationOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClearingTest {

    private static final String CLEARING = "/api/v1/clearing/";

    @Inject
    Concepts concepts;

    @Inject
    Kafka kafka;

    @BeforeEach
    void concept() {
        concepts.areApplied();
    }

    @Test
    @DisplayName("[Z2] what nobody owns waits in clearing, longest first, with its age")
    void queue() {
        var first = Story.inClearing();
        var second = Story.inClearing();

        List<String> waiting = get(coordinator(), CLEARING + "?limit=200")
                .statusCode(200)
                .body("items.ageDays", everyItem(greaterThanOrEqualTo(0)))
                .extract()
                .path("items.id");
        assertThat(waiting).containsSubsequence(first, second);
    }

    @Test
    @DisplayName("[Z3] a request shows who asks and the posts that fit, best first, each with its reasons")
    void proposals() {
        var id = Story.inClearing();

        var entry = get(coordinator(), CLEARING + id)
                .statusCode(200)
                .body("id", equalTo(id))
                .body("request.household.persons.familyName", everyItem(equalTo("Haddad")))
                .body("proposals.post", hasItems(POST, OTHER_POST))
                .body("proposals[0].parts", hasSize(4))
                .body("actions.rel", contains("assignment", "forwarding", "advice", "withdrawal"))
                .extract();
        List<Integer> scores = entry.path("proposals.score");
        assertThat(scores).isSortedAccordingTo((one, two) -> two - one);
        List<String> reasons = entry.path("proposals.find { it.post == '%s' }.parts.reason".formatted(POST));
        assertThat(reasons).contains("Willkommensberatung in Niederzier", "spricht Englisch, Arabisch");
        as(coordinator())
                .header("Accept-Language", "en")
                .get(CLEARING + id)
                .then()
                .body("proposals.parts.reason.flatten()", hasItem("Welcome counselling in Niederzier"));
    }

    @Test
    @DisplayName("[R1] [Z2] a case manager of coordination's own house has no part in what coordination assigned")
    void houseOfCoordination() {
        var referral = "/api/v1/referrals/" + Story.assignedTo(POST, Story.inClearing());
        var colleague = Tokens.caseManager(People.KREIS, "ki-" + People.KREIS, "ki-welcome");

        get(coordinator(), referral).statusCode(200);
        get(colleague, referral).statusCode(404);
        get(colleague, "/api/v1/referrals").statusCode(200).body("items", hasSize(0));
        step(
                        colleague,
                        referral,
                        "cancellation",
                        "{}",
                        get(coordinator(), referral).extract().response())
                .statusCode(404);
    }

    @Test
    @DisplayName("[Z6] assigning asks the post; the request leaves clearing and its chain tells the way")
    void assignment() {
        var id = Story.inClearing();

        var referral = Story.assignedTo(POST, id);

        get(coordinator(), CLEARING + id).statusCode(404);
        get(holderOf(POST), Story.referral(referral))
                .statusCode(200)
                .body("status", equalTo("REQUESTED"))
                .body("chain", equalTo(id))
                .body("recipient.post", equalTo(POST));
        get(registrationOffice(), "/api/v1/intakes/" + id).body("state", equalTo("RECEIVED"));
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(kafka.heardOf(id))
                        .extracting(event -> event.path("kind").asText() + " "
                                + event.path("status").asText())
                        .containsExactly("ACCESS REQUESTED", "ACCESS FORWARDED", "FORWARDING REQUESTED"));
    }

    @Test
    @DisplayName(
            "[Z3] concepts overlap and have gaps: a post that was not proposed is taken with a reason, one that is unknown never")
    void anotherPost() {
        var id = Story.inClearing();
        var elsewhere = "{\"post\": \"stadt-juelich-welcome\"}";

        step(coordinator(), CLEARING + id, "assignment", elsewhere)
                .statusCode(400)
                .body("violations.pointer", contains("/reason"));
        step(coordinator(), CLEARING + id, "assignment", "{\"post\": \"nobody\", \"reason\": \"x\"}")
                .statusCode(400)
                .body("violations.pointer", contains("/post"));
        step(coordinator(), CLEARING + id, "assignment", "{\"post\": \"abh-dueren-bleiberecht-1\", \"reason\": \"x\"}")
                .statusCode(400)
                .body("violations.pointer", contains("/post"));
        step(coordinator(), CLEARING + id, "assignment", elsewhere.replace("}", ", \"reason\": \"zieht um\"}"))
                .statusCode(201);
    }

    @Test
    @DisplayName("[Z9] nothing is assigned to a vacant post, with or without a reason: nobody would answer")
    void vacantPost() {
        var id = Story.inClearing();

        step(coordinator(), CLEARING + id, "assignment", "{\"post\": \"%s\", \"reason\": \"x\"}".formatted(VACANT_POST))
                .statusCode(409)
                .body("unmetConditions.code", contains("POST_VACANT"))
                .body("unmetConditions[0].text", containsString(VACANT_POST));
        get(coordinator(), CLEARING + id).statusCode(200);
    }

    @Test
    @DisplayName("[R1] the office reads ASSIGNED only once a post has accepted; that one said no it never reads")
    void officeLearnsOfAcceptance() {
        var id = Story.inClearing();
        var office = "/api/v1/intakes/" + id;
        var first = Story.assignedTo(POST, id);
        get(registrationOffice(), office).body("state", equalTo("RECEIVED"));
        step(holderOf(POST), Story.referral(first), "rejection", "{\"reason\": \"NO_CAPACITY\"}")
                .statusCode(200);
        get(registrationOffice(), office).body("state", equalTo("RECEIVED"));

        var second = Story.assignedTo(OTHER_POST, Story.waitingOf(id));
        get(registrationOffice(), office).body("state", equalTo("RECEIVED"));
        step(holderOf(OTHER_POST), Story.referral(second), "acceptance", "{}").statusCode(200);
        get(registrationOffice(), office).body("state", equalTo("ASSIGNED"));
    }

    @Test
    @DisplayName("[E3] people who take their consent back while they wait are forgotten, whoever they told")
    void withdrawn() {
        var toldClearing = Story.inClearing();
        step(coordinator(), CLEARING + toldClearing, "withdrawal", "{}")
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        get(coordinator(), CLEARING + toldClearing).statusCode(404);

        var toldOffice = Story.inClearing();
        var asked = Story.assignedTo(POST, toldOffice);
        post(registrationOffice(), "/api/v1/intakes/" + toldOffice + "/withdrawal", "{}")
                .statusCode(200)
                .body("state", equalTo("RECEIVED"));
        get(holderOf(POST), Story.referral(asked))
                .body("status", equalTo("WITHDRAWN"))
                .body("reason", equalTo("CONSENT_WITHDRAWN"))
                .body("payload", equalTo(null));
        assertThat(Story.claim(asked)).isEqualTo(410);
        post(People.anotherRegistrationOffice(), "/api/v1/intakes/" + toldOffice + "/withdrawal", "{}")
                .statusCode(404);
    }

    @Test
    @DisplayName("[C11] two coordinators who read the same do not both assign")
    void twoCoordinators() {
        var id = Story.inClearing();
        var read = as(coordinator()).get(CLEARING + id);

        step(coordinator(), CLEARING + id, "assignment", "{\"post\": \"%s\"}".formatted(POST), read)
                .statusCode(201);
        step(coordinator(), CLEARING + id, "assignment", "{\"post\": \"%s\"}".formatted(OTHER_POST), read)
                .statusCode(404);
    }

    @Test
    @DisplayName(
            "[Z2] what a post rejects is back in clearing at once, with its answer, and the post is not proposed again")
    void rejected() {
        var id = Story.inClearing();
        var referral = Story.assignedTo(POST, id);

        step(holderOf(POST), Story.referral(referral), "rejection", "{\"reason\": \"NO_CAPACITY\"}")
                .statusCode(200)
                .body("status", equalTo("REJECTED"));

        String again = get(coordinator(), CLEARING + "?limit=200")
                .extract()
                .path("items.find { it.chain == '%s' }.id".formatted(id));
        get(coordinator(), CLEARING + again)
                .body("returned", equalTo(true))
                .body("earlierAnswers.post", contains(POST))
                .body("earlierAnswers.reason", contains("NO_CAPACITY"))
                .body("proposals.post", not(hasItem(POST)))
                .body("request.household.persons", hasSize(4));
        get(registrationOffice(), "/api/v1/intakes/" + id).body("state", equalTo("RECEIVED"));
        get(holderOf(POST), Story.referral(referral)).body("payload", equalTo(null));
    }

    @Test
    @DisplayName("[Z2] a municipality clears its own requests where the concept says so, and nowhere else")
    void municipalities() {
        concepts.apply("warendorf", "05570");

        get(municipalClearing("05358", "gemeinde-niederzier", "05358048"), CLEARING)
                .statusCode(403);
        get(municipalClearing("05570", "stadt-ahlen", "05570004"), CLEARING).statusCode(200);
        get(holderOf(POST), CLEARING).statusCode(403);
    }
}
