package kim.cases.handover;

import static kim.cases.Worker.CARITAS_LEAD;
import static kim.cases.Worker.DIAKONIE;
import static kim.cases.Worker.DUEREN;
import static kim.cases.Worker.SKF;
import static kim.cases.Worker.SKF_COLLEAGUE;
import static kim.cases.Worker.SKF_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import kim.cases.Worker;
import kim.cases.concept.ConceptApi;
import kim.cases.consent.DataCategory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandoverTest {

    private static final String HANDOVERS = "/api/v1/handovers";
    private static final String COLLEAGUE = "skf-dueren-welcome-2";
    private static final String OTHER_CARRIER = "diakonie-juelich-welcome-1";

    @Test
    @DisplayName("[Z6] a colleague is asked, and leads the case once they accept and not before; the case keeps it all")
    void takeover() {
        var file = withNote();
        var number = file.read().extract().<String>path("number");
        var offer = offered(file, COLLEAGUE, true);

        file.by(SKF_COLLEAGUE).read().statusCode(404);
        SKF_COLLEAGUE.get("/api/v1/due").body("today.id", hasItem(offer));
        file.read().body("post", equalTo("skf-dueren-welcome-1")).body("actions.rel", not(hasItem("hand-over")));
        answered(SKF, offer, "acceptance").statusCode(403);
        answered(SKF_COLLEAGUE, offer, "acceptance").statusCode(200).body("state", equalTo("ACCEPTED"));

        file.by(SKF).read().statusCode(404);
        var now = file.by(SKF_COLLEAGUE);
        now.read().body("post", equalTo(COLLEAGUE)).body("number", equalTo(number));
        now.list("contacts").body("items[0].details.note", equalTo("vertraulich"));
        now.list("assignments")
                .body("post", contains("skf-dueren-welcome-1", COLLEAGUE))
                .body("[1].since", equalTo(Days.today().toString()));
        assertThat(now.list("history").extract().jsonPath().getList("items.act", String.class))
                .contains("HANDOVER_OFFERED", "TAKEN_OVER");
        var told = Told.last("kim.cases", file.id(), "kim.case.assigned.v1").data();
        assertThat(told.path("post").asText()).isEqualTo(COLLEAGUE);
        assertThat(told.path("previousPost").asText()).isEqualTo("skf-dueren-welcome-1");
        answered(SKF_COLLEAGUE, offer, "acceptance").statusCode(409);
    }

    @Test
    @DisplayName(
            "[W4] without the client's agreement the successor sees that there were talks, and nothing that was noted")
    void notesStayBehind() {
        var file = withNote();
        var offer = offered(file, COLLEAGUE, false);
        answered(SKF_COLLEAGUE, offer, "acceptance").statusCode(200);

        var now = file.by(SKF_COLLEAGUE);
        now.list("contacts")
                .body("items[0].details.topics", contains("RESIDENCE", "WORK"))
                .body("items[0].details.note", nullValue())
                .body("items[0].details.nextStep", nullValue());
        assertThat(now.list("history?limit=200").extract().asString()).doesNotContain("vertraulich", "Anruf");
        now.add("contacts", noted()).statusCode(201).body("details.note", equalTo("vertraulich"));
    }

    @Test
    @DisplayName("[Z6] who is asked may say no, who asked may take it back; either way nothing changes")
    void refused() {
        var file = TestCase.inDueren();
        var offer = offered(file, COLLEAGUE, true);
        file.add("handovers", request(COLLEAGUE, true))
                .statusCode(409)
                .body("unmetConditions.code", contains("HANDOVER_OFFERED"));
        SKF_COLLEAGUE
                .change("*", Map.of("reason", "Keine Kapazität"), HANDOVERS + "/{id}/rejection", offer)
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("answer", equalTo("Keine Kapazität"));

        var second = offered(file, COLLEAGUE, true);
        answered(SKF, second, "withdrawal").statusCode(200).body("state", equalTo("WITHDRAWN"));
        answered(SKF_COLLEAGUE, second, "acceptance").statusCode(409);

        file.read().body("post", equalTo("skf-dueren-welcome-1")).body("actions.rel", hasItem("hand-over"));
        CARITAS_LEAD.get(HANDOVERS + "/{id}", second).statusCode(404);
    }

    @Test
    @DisplayName("[E4] [W4] another carrier is asked only with the client's agreement and consent to every category")
    void consent() {
        var file = TestCase.inDueren();

        file.add("handovers", request(OTHER_CARRIER, false))
                .statusCode(409)
                .body("unmetConditions.code", hasItem("AGREEMENT_MISSING"))
                .body("unmetConditions.code", hasItem("CONSENT_MISSING:IDENTITY"));
        file.add("consents", People.sharing("diakonie-juelich", "IDENTITY")).statusCode(201);
        file.add("handovers", request(OTHER_CARRIER, true))
                .statusCode(409)
                .body("unmetConditions.code", hasItem("CONSENT_MISSING:CONTACT"))
                .body("unmetConditions.code", not(hasItem("CONSENT_MISSING:IDENTITY")));
    }

    @Test
    @DisplayName(
            "[C6] [Z6] between carriers the case changes hands when referral-service tells ACCEPTED, and not before")
    void betweenCarriers() {
        var file = withNote();
        sharesEverything(file);
        var offer = offered(file, OTHER_CARRIER, true);
        var asked = Told.last("kim.cases", file.id(), "kim.case.handover-prepared.v1")
                .data();
        assertThat(asked.path("referralId").asText()).isEqualTo(offer);
        assertThat(asked.path("recipientPost").asText()).isEqualTo(OTHER_CARRIER);
        assertThat(asked.path("persons").asInt()).isEqualTo(2);
        answered(DIAKONIE, offer, "acceptance")
                .statusCode(409)
                .body("unmetConditions.code", contains("ANSWERED_AS_REFERRAL"));

        told(offer, "REQUESTED");
        told(offer, "ACCEPTED");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> file.by(DIAKONIE).read().statusCode(200));
        told(offer, "COMPLETED");
        file.by(DIAKONIE)
                .read()
                .body("post", equalTo(OTHER_CARRIER))
                .body("organisation", equalTo("diakonie-juelich"))
                .body("status", equalTo("OPEN"));
        file.by(DIAKONIE).list("contacts").body("items[0].details.note", equalTo("vertraulich"));
        file.by(SKF).read().statusCode(404);
    }

    @Test
    @DisplayName("[Z9] the cases of a vacant post are handed on by who answers for it; of a held one they are not")
    void vacantPost() {
        ConceptApi.applied("rheinisch-bergischer-kreis");
        var before = LocalDate.of(2025, 11, 15);
        var file = TestCase.openedBy(Worker.BURSCHEID.on(before), People.single(People.somebody()));
        var coordinator = Worker.RBK_COORDINATOR;

        file.by(coordinator).add("handovers", request("ki-rbk-nord", true)).statusCode(403);
        file.by(coordinator.on(before))
                .add("handovers", request("ki-rbk-nord", true))
                .statusCode(409)
                .body("unmetConditions.code", hasItem("CONSENT_MISSING:IDENTITY"));
        TestCase.openedBy(Worker.NORD.on(before), People.single(People.somebody()))
                .add("handovers", request("diakonie-leverkusen-burscheid", true))
                .statusCode(409)
                .body("unmetConditions.code", contains("POST_VACANT"));
    }

    @Test
    @DisplayName("[Z6] only the post that leads a case hands it over, and only to a post that leads cases")
    void whoMay() {
        var file = TestCase.inDueren();
        file.by(SKF_LEAD).add("handovers", request(COLLEAGUE, true)).statusCode(403);
        for (var post : List.of("skf-dueren-welcome-1", "no-such-post", "ki-dueren-koordination-fachkraefte")) {
            file.add("handovers", request(post, true)).statusCode(400).body("violations.pointer", contains("/post"));
        }
    }

    private static TestCase withNote() {
        var file = TestCase.inDueren();
        file.add("contacts", noted()).statusCode(201);
        return file;
    }

    private static Map<String, Object> noted() {
        return People.with(
                TestCase.conversation("OFFICE"), Map.of("note", "vertraulich", "nextStep", "Anruf am Montag"));
    }

    @Test
    @DisplayName("[Z6] [E3] an acceptance that crosses the withdrawal of the consent passes nothing on")
    void crossesWithdrawal() {
        var file = withNote();
        var consent = sharesEverything(file);
        var offer = offered(file, OTHER_CARRIER, true);
        file.add("consents/" + consent + "/withdrawal", Map.of()).statusCode(200);

        told(offer, "ACCEPTED");

        isWithdrawn(offer);
        file.by(DIAKONIE).read().statusCode(404);
        file.by(SKF).read().body("status", equalTo("OPEN"));
    }

    @Test
    @DisplayName("[Z6] [C7] an acceptance that crosses the end of the case changes nothing and holds nobody up")
    void crossesEnd() {
        var file = withNote();
        sharesEverything(file);
        var offer = offered(file, OTHER_CARRIER, true);
        file.step("closure", Map.of("reason", "NEEDS_SETTLED")).statusCode(200);

        told(offer, "ACCEPTED");

        isWithdrawn(offer);
        file.by(DIAKONIE).read().statusCode(404);
    }

    private static String sharesEverything(TestCase file) {
        var everything =
                Arrays.stream(DataCategory.values()).map(DataCategory::name).toArray(String[]::new);
        return file.add("consents", People.sharing("diakonie-juelich", everything))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void isWithdrawn(String offer) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> SKF.get(HANDOVERS + "/{id}", offer).body("state", equalTo("WITHDRAWN")));
    }

    private static String offered(TestCase file, String post, boolean clientAgrees) {
        return file.add("handovers", request(post, clientAgrees))
                .statusCode(201)
                .body("state", equalTo("OFFERED"))
                .extract()
                .path("id");
    }

    private static Map<String, Object> request(String post, boolean clientAgrees) {
        return Map.of("post", post, "clientAgrees", clientAgrees, "reason", "Wechsel des Stadtteils");
    }

    private static ValidatableResponse answered(Worker worker, String offer, String answer) {
        return worker.change("*", Map.of(), HANDOVERS + "/{id}/" + answer, offer);
    }

    private static void told(String referral, String status) {
        var chain = UUID.fromString(referral);
        Told.referralChanged(
                DUEREN, chain, Map.of("referralId", chain, "chainId", chain, "kind", "HANDOVER", "status", status));
    }
}
