package kim.cases.linking;

import static kim.cases.Worker.DUEREN;
import static kim.cases.Worker.RBK;
import static kim.cases.Worker.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import kim.cases.Trace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinkingTest {

    private static final String ABH = "abh-dueren";

    @Test
    @DisplayName(
            "[E4] no referral leaves without a consent to that recipient for every category; the API names what is missing")
    void consentIsMissing() {
        var file = TestCase.inDueren().inAssessment();
        var measure = file.measure();

        link(file, measure, "IDENTITY", "RESIDENCE")
                .statusCode(409)
                .body(
                        "unmetConditions.code",
                        containsInAnyOrder("CONSENT_MISSING:IDENTITY", "CONSENT_MISSING:RESIDENCE"));
        file.add("consents", People.sharing("ebh-dueren", "IDENTITY", "RESIDENCE"))
                .statusCode(201);
        link(file, measure, "IDENTITY", "RESIDENCE").statusCode(409).body("unmetConditions", hasSize(2));
        file.add("consents", People.sharing(ABH, "IDENTITY", "LANGUAGE")).statusCode(201);
        link(file, measure, "IDENTITY", "RESIDENCE")
                .statusCode(409)
                .body("unmetConditions.code", contains("CONSENT_MISSING:RESIDENCE"));

        file.list("measures/" + measure).body("state", equalTo("PLANNED")).body("referralId", nullValue());
    }

    @Test
    @DisplayName("[E3] [E4] a consent that was withdrawn or has expired covers nothing")
    void consentIsOver() {
        var file = TestCase.inDueren().inAssessment();
        var measure = file.measure();
        var id = file.add("consents", People.sharing(ABH, "IDENTITY")).extract().<String>path("id");
        file.add("consents/" + id + "/withdrawal", Map.of()).statusCode(200);
        var signed = Days.today().minusMonths(2);
        file.add(
                        "consents",
                        People.with(
                                People.sharing(ABH, "IDENTITY"),
                                Map.of(
                                        "signedOn", signed.toString(),
                                        "expiresOn", signed.plusMonths(1).toString())))
                .statusCode(201)
                .body("inForce", equalTo(false));

        link(file, measure, "IDENTITY")
                .statusCode(409)
                .body("unmetConditions.code", contains("CONSENT_MISSING:IDENTITY"));
    }

    @Test
    @DisplayName("[P3] [E4] a measure becomes a referral that says what was consented to, and not a word more")
    void linked() {
        var file = TestCase.inDueren().inAssessment();
        file.add("consents", People.sharing(ABH, "IDENTITY", "RESIDENCE", "LIVELIHOOD"))
                .statusCode(201);
        var measure = file.measure();

        var referral = link(file, measure, "IDENTITY", "RESIDENCE")
                .statusCode(201)
                .body("state", equalTo("REFERRED"))
                .body("referralId", notNullValue())
                .extract()
                .<String>path("referralId");

        payload(referral)
                .statusCode(200)
                .body("recipient", equalTo(ABH))
                .body("matter", equalTo("ABH_25B"))
                .body("checklist.years_of_stay", equalTo("seit 2018"))
                .body("sender.post", equalTo("skf-dueren-welcome-1"))
                .body("household", nullValue())
                .body("persons", hasSize(1))
                .body("persons[0].familyName", equalTo("Haddad"))
                .body("persons[0].residenceTitle", equalTo("AUFENTHG_25_2_A2"))
                .body("persons[0].benefitSphere", nullValue())
                .body("persons[0].municipality", nullValue())
                .body("persons[0].contact", nullValue());
        SERVICE.inside(RBK, "/internal/prepared-referrals/{id}/payload", referral)
                .statusCode(404);
        var event = Told.last("kim.cases", file.id(), "kim.case.referral-prepared.v1")
                .data();
        assertThat(event.path("referralId").asText()).isEqualTo(referral);
        assertThat(event.path("recipientKind").asText()).isEqualTo("ABH");
        assertThat(event.path("senderOrganisation").asText()).isEqualTo("skf-dueren");
        assertThat(event.path("senderPost").asText()).isEqualTo("skf-dueren-welcome-1");
        assertThat(event.toString()).doesNotContain("Haddad", "2018");
        link(file, measure, "IDENTITY").statusCode(409).body("unmetConditions.code", contains("STEP_NOT_OPEN"));
    }

    @Test
    @DisplayName("[K2] [E2] the other members of the household go along only where the category says so")
    void household() {
        var file = TestCase.inDueren().inAssessment();
        file.add("consents", People.sharing(ABH, "IDENTITY", "HOUSEHOLD")).statusCode(201);

        var referral =
                link(file, file.measure(), "IDENTITY", "HOUSEHOLD").extract().<String>path("referralId");

        payload(referral).body("household", equalTo("FAMILY")).body("persons.givenName", contains("Amira", "Karim"));
    }

    @Test
    @DisplayName(
            "[R7] the matter is one that this authority handles, its checklist its own, and outside its time it takes a reason")
    void matters() {
        var file = TestCase.inDueren().inAssessment();
        file.add("consents", People.sharing(ABH, "IDENTITY")).statusCode(201);
        var measure = file.measure();

        refer(file, measure, Map.of("matter", "EBH_STAG_10"))
                .statusCode(400)
                .body("violations.pointer", contains("/matter"));
        refer(file, measure, Map.of("checklist", Map.of("hair_colour", "braun")))
                .statusCode(400)
                .body("violations.pointer", contains("/checklist/hair_colour"));
        refer(file, measure, Map.of("recipient", "skf-dueren"))
                .statusCode(400)
                .body("violations.pointer", contains("/recipient"));
        refer(file, measure, Map.of("matter", "ABH_104C", "checklist", Map.of()))
                .statusCode(400)
                .body("violations.pointer", contains("/reason"));
        refer(file, measure, Map.of("matter", "ABH_104C", "checklist", Map.of(), "reason", "rechtzeitig beantragt"))
                .statusCode(201);
    }

    @Test
    @DisplayName("[E3] a withdrawn consent takes the prepared payload with it")
    void withdrawn() {
        var file = TestCase.inDueren().inAssessment();
        var consent =
                file.add("consents", People.sharing(ABH, "IDENTITY")).extract().<String>path("id");
        var referral = link(file, file.measure(), "IDENTITY").extract().<String>path("referralId");
        payload(referral).statusCode(200);

        file.add("consents/" + consent + "/withdrawal", Map.of()).statusCode(200);

        payload(referral).statusCode(410).body("type", equalTo("urn:kim:problem:gone"));
        payload(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    @DisplayName("[E1] [E3] without consent to data processing nothing of the case waits for anybody any longer")
    void withdrawnAltogether() {
        var file = TestCase.inDueren().inAssessment();
        file.add("consents", People.sharing(ABH, "IDENTITY")).statusCode(201);
        var referral = link(file, file.measure(), "IDENTITY").extract().<String>path("referralId");
        var dataProcessing = file.list("consents").extract().<String>path("items[0].id");

        file.add("consents/" + dataProcessing + "/withdrawal", Map.of()).statusCode(200);

        payload(referral).statusCode(410);
        file.read().body("status", equalTo("CLOSED"));
    }

    @Test
    @DisplayName(
            "[P3] [R10] [D1] the measure follows its referral to the outcome; then nobody needs the payload any longer")
    void follows() {
        var file = TestCase.inDueren().inAssessment();
        file.add("consents", People.sharing(ABH, "IDENTITY")).statusCode(201);
        var measure = file.measure();
        var chain = UUID.fromString(link(file, measure, "IDENTITY").extract().path("referralId"));

        changed(chain, chain, "REQUESTED", Map.of());
        changed(chain, chain, "FORWARDED", Map.of());
        var successor = UUID.randomUUID();
        changed(successor, chain, "ACCEPTED", Map.of());
        reaches(file, measure, "IN_PROGRESS", "ACCEPTED");
        file.step("measures/" + measure + "/state", Map.of("to", "DONE"))
                .statusCode(409)
                .body("unmetConditions.code", contains("FOLLOWS_REFERRAL"));
        changed(successor, chain, "COMPLETED", Map.of("outcome", "APPLICATION_GRANTED"));
        reaches(file, measure, "DONE", "COMPLETED");

        file.list("measures/" + measure).body("outcome", equalTo("APPLICATION_GRANTED"));
        assertThat(Trace.of("case", file.id())).contains("service WRITE REFERRAL_FOLLOWED");
        payload(chain.toString()).statusCode(410);
        assertThat(Told.until("kim.cases", file.id(), "kim.case.measure-changed.v1", 6))
                .filteredOn(event -> event.type().equals("kim.case.measure-changed.v1"))
                .extracting(event -> event.data().path("state").asText())
                .containsExactly("PLANNED", "REFERRED", "REFERRED", "REFERRED", "IN_PROGRESS", "DONE");
        assertThat(file.list("history").extract().jsonPath().getList("items.who", String.class))
                .contains("referral-service");
    }

    @Test
    @DisplayName("[E4] [C6] only a consent to share covers a referral, and the case stays with the post that steers it")
    void steeringStays() {
        var file = TestCase.inDueren().inAssessment();
        var measure = file.measure();
        file.add(
                        "consents",
                        People.with(People.sharing(ABH, "IDENTITY"), Map.of("purpose", "RELEASE_FROM_CONFIDENTIALITY")))
                .statusCode(201);
        link(file, measure, "IDENTITY")
                .statusCode(409)
                .body("unmetConditions.code", contains("CONSENT_MISSING:IDENTITY"));

        file.add("consents", People.sharing(ABH, "IDENTITY")).statusCode(201);
        link(file, measure, "IDENTITY").statusCode(201);
        file.read().body("post", equalTo("skf-dueren-welcome-1")).body("status", equalTo("OPEN"));
    }

    private static void reaches(TestCase file, String measure, String state, String status) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> file.list("measures/" + measure)
                        .body("state", equalTo(state))
                        .body("referralStatus", equalTo(status)));
    }

    private static void changed(UUID referral, UUID chain, String status, Map<String, String> more) {
        Told.referralChanged(
                DUEREN,
                chain,
                People.with(
                        Map.of(
                                "referralId",
                                referral.toString(),
                                "chainId",
                                chain.toString(),
                                "kind",
                                "LINKING",
                                "status",
                                status,
                                "persons",
                                1),
                        more));
    }

    private static ValidatableResponse payload(String referral) {
        return SERVICE.inside(DUEREN, "/internal/prepared-referrals/{id}/payload", referral);
    }

    private static ValidatableResponse link(TestCase file, String measure, String... categories) {
        return refer(file, measure, Map.of("categories", List.of(categories)));
    }

    private static ValidatableResponse refer(TestCase file, String measure, Map<String, Object> more) {
        var request = Map.of(
                "recipient",
                ABH,
                "matter",
                "ABH_25B",
                "checklist",
                Map.of("years_of_stay", "seit 2018"),
                "categories",
                List.of("IDENTITY"));
        return file.add("measures/" + measure + "/referral", People.with(request, more));
    }
}
