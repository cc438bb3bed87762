package kim.referral;

import static java.time.Duration.ofSeconds;
import static kim.referral.Api.get;
import static kim.referral.Api.step;
import static kim.referral.People.NIEDERZIER;
import static kim.referral.People.POST;
import static kim.referral.People.coordinator;
import static kim.referral.People.coordinatorElsewhere;
import static kim.referral.People.holderOf;
import static kim.referral.People.registrationOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BorderTest {

    private static final String CLEARING = "/api/v1/clearing/";
    private static final String POST_IN_EUSKIRCHEN = "caritas-eifel-cm-1";
    private static final String TO_EUSKIRCHEN = """
            {"kreis": "05366", "municipality": "05366016", "reason": "zieht um"}""";

    @Inject
    Concepts concepts;

    @BeforeEach
    void concept() {
        concepts.areApplied();
        concepts.apply("euskirchen", "05366");
    }

    @Test
    @DisplayName(
            "[W1] a need crosses to the Kreis that it names: forwarded here, waiting in clearing there, as long as before")
    void crosses() {
        var intake = Story.inClearing();
        String successor = step(coordinator(), CLEARING + intake, "forwarding", TO_EUSKIRCHEN)
                .statusCode(200)
                .body("status", equalTo("FORWARDED"))
                .body("kreis", equalTo("05366"))
                .extract()
                .path("successor");

        awaitInClearing(coordinatorElsewhere(), successor);
        get(coordinatorElsewhere(), CLEARING + successor)
                .body("chain", equalTo(intake))
                .body("municipality", equalTo("05366016"))
                .body("returned", equalTo(false))
                .body("request.household.persons.familyName", everyItem(equalTo("Haddad")));
        get(coordinator(), CLEARING + intake).statusCode(404);
        get(coordinator(), CLEARING + successor).statusCode(404);
    }

    @Test
    @DisplayName("[R4] [W1] what another Kreis accepts, the office here reads as assigned, and where it reads nowhere")
    void officeReadsOn() {
        var intake = Story.inClearing();
        var there = crossed(coordinator(), intake, TO_EUSKIRCHEN, coordinatorElsewhere());
        get(registrationOffice(), "/api/v1/intakes/" + intake).body("state", equalTo("RECEIVED"));
        String asked = step(
                        coordinatorElsewhere(),
                        CLEARING + there,
                        "assignment",
                        "{\"post\": \"%s\", \"reason\": \"x\"}".formatted(POST_IN_EUSKIRCHEN))
                .statusCode(201)
                .extract()
                .path("referral");
        var holder = Tokens.caseManager("05366", "caritas-eifel", POST_IN_EUSKIRCHEN);
        step(holder, Story.referral(asked), "acceptance", "{}").statusCode(200);

        await().atMost(ofSeconds(20))
                .untilAsserted(() ->
                        get(registrationOffice(), "/api/v1/intakes/" + intake).body("state", equalTo("ASSIGNED")));
        assertThat(Api.as(registrationOffice()).get("/api/v1/intakes/" + intake).asString())
                .doesNotContain("05366", "euskirchen");
    }

    @Test
    @DisplayName("[R2] [W1] forwarded twice over a border it is one chain, and each Kreis sees its own part of the way")
    void twice() {
        var intake = Story.inClearing();
        var there = crossed(coordinator(), intake, TO_EUSKIRCHEN, coordinatorElsewhere());
        var back = crossed(coordinatorElsewhere(), there, """
                {"kreis": "05358", "municipality": "%s", "reason": "wohnt doch dort"}""".formatted(NIEDERZIER), coordinator());
        var referral = Story.assignedTo(POST, back);

        get(holderOf(POST), Story.referral(referral) + "/chain")
                .body("links.kind", contains("ACCESS", "FORWARDING", "FORWARDING"))
                .body("links.status", contains("FORWARDED", "FORWARDED", "REQUESTED"))
                .body("links[0].toKreis", equalTo("05366"));
        step(holderOf(POST), Story.referral(referral), "acceptance", "{}").statusCode(200);
        assertThat(Story.claim(referral)).isEqualTo(200);
        get(registrationOffice(), "/api/v1/intakes/" + intake).body("state", equalTo("ASSIGNED"));
    }

    @Test
    @DisplayName("[E3] [W1] a consent taken back reaches the Kreis to which the need had gone")
    void withdrawnAbroad() {
        var intake = Story.inClearing();
        var there = crossed(coordinator(), intake, TO_EUSKIRCHEN, coordinatorElsewhere());
        Api.post(registrationOffice(), "/api/v1/intakes/" + intake + "/withdrawal", "{}")
                .statusCode(200);

        get(coordinatorElsewhere(), CLEARING + there).statusCode(404);
    }

    @Test
    @DisplayName("[W1] a destination that is none is named, and nothing moves")
    void noDestination() {
        var intake = Story.inClearing();
        step(coordinator(), CLEARING + intake, "forwarding", "{\"kreis\": \"05358\", \"reason\": \"x\"}")
                .statusCode(400)
                .body("violations.pointer", contains("/kreis"));
        step(coordinator(), CLEARING + intake, "forwarding", "{\"kreis\": \"09162\", \"reason\": \"x\"}")
                .statusCode(400)
                .body("violations.pointer", contains("/kreis"));
        step(coordinator(), CLEARING + intake, "forwarding", TO_EUSKIRCHEN.replace("05366016", NIEDERZIER))
                .statusCode(400)
                .body("violations.pointer", contains("/municipality"));
        get(coordinator(), CLEARING + intake).statusCode(200);
    }

    @Test
    @DisplayName("[R2] a post that knows a better one forwards to it; the chain stays visible to both")
    void fromPostToPost() {
        var first = Story.assignedTo(POST, Story.inClearing());
        step(holderOf(POST), Story.referral(first), "forwarding", "{\"reason\": \"x\"}")
                .statusCode(400);
        step(holderOf(POST), Story.referral(first), "forwarding", """
                {"post": "%s", "reason": "x"}""".formatted(People.VACANT_POST))
                .statusCode(409);
        String second = step(holderOf(POST), Story.referral(first), "forwarding", """
                        {"post": "%s", "reason": "wohnt in Niederzier"}""".formatted(People.OTHER_POST))
                .statusCode(200)
                .body("status", equalTo("FORWARDED"))
                .body("payload", equalTo(null))
                .extract()
                .path("successor");

        get(holderOf(People.OTHER_POST), Story.referral(second))
                .body("status", equalTo("REQUESTED"))
                .body("payload.household.persons.givenName", hasItem("Amira"));
        get(holderOf(POST), Story.referral(first) + "/chain").body("links.id", hasItem(second));
        get(holderOf(POST), Story.referral(second)).body("payload", equalTo(null));
        get(coordinator(), CLEARING + "?limit=200").body("items.id", not(hasItem(second)));
    }

    private static String crossed(String from, String id, String to, String there) {
        String successor = step(from, CLEARING + id, "forwarding", to)
                .statusCode(200)
                .extract()
                .path("successor");
        awaitInClearing(there, successor);
        return successor;
    }

    private static void awaitInClearing(String coordinator, String id) {
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> get(coordinator, CLEARING + id).statusCode(200));
    }
}
