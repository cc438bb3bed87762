package kim.cases.consent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Worker;
import kim.cases.concept.ConceptApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who can agree for whom. */
@QuarkusTest
class CapacityTest {

    private static final Map<String, Object> CAPABLE = Map.of(
            "kind",
            "SELF",
            "capable",
            true,
            "assessment",
            "Versteht, wer was erfährt, und kann es in eigenen Worten sagen");

    @BeforeEach
    void concept() {
        ConceptApi.applied("dueren");
    }

    @Test
    @DisplayName("[E5] a minor alone is taken in when guardians, the youth welfare office or a capable minor consented")
    void opening() {
        opened(null).statusCode(400).body("violations.pointer", contains("/consent/signatory"));
        opened(Map.of("kind", "SELF", "capable", true)).statusCode(400);
        opened(Map.of("kind", "SELF", "capable", false, "assessment", "zu jung"))
                .statusCode(400);
        opened(Map.of("kind", "GUARDIAN"))
                .statusCode(400)
                .body("violations.pointer", contains("/consent/signatory/name"));

        opened(Map.of("kind", "GUARDIAN", "name", "Amira Haddad")).statusCode(201);
        opened(Map.of("kind", "YOUTH_WELFARE_OFFICE", "name", "Jugendamt Kreis Düren"))
                .statusCode(201);
        opened(CAPABLE).statusCode(201);
    }

    @Test
    @DisplayName(
            "[E5] § 8 (3) SGB VIII: a minor is counselled without guardians for a stated reason, but no data are sent")
    void withoutGuardians() {
        var alone = Map.<String, Object>of("kind", "SELF", "withoutGuardians", "Konflikt mit den Eltern");
        var file = new TestCase(opened(alone).statusCode(201).extract().path("id"), Worker.SKF);

        file.add("consents", People.with(People.sharing("ebh-dueren", "IDENTITY"), Map.of("signatory", alone)))
                .statusCode(400)
                .body("violations.pointer", contains("/signatory"));
        file.list("consents")
                .body("items", hasSize(1))
                .body("items[0].signatory.withoutGuardians", equalTo("Konflikt mit den Eltern"));
    }

    @Test
    @DisplayName("[K8] members consent for themselves: adults nobody else does for, children their guardians")
    void members() {
        var file = TestCase.inDueren();
        var members = file.read().extract().jsonPath().getList("household.members.personId", String.class);
        var guardian = Map.<String, Object>of("kind", "GUARDIAN", "name", "Amira Haddad");

        consented(file, members.getFirst(), guardian)
                .statusCode(400)
                .body("violations.pointer", contains("/signatory/kind"));
        consented(file, members.getFirst(), Map.of("kind", "LEGAL_REPRESENTATIVE"))
                .statusCode(400)
                .body("violations.pointer", contains("/signatory/name"));
        consented(file, members.getLast(), Map.of("kind", "SELF"))
                .statusCode(400)
                .body("violations.pointer", contains("/signatory"));
        consented(file, members.getLast(), guardian)
                .statusCode(201)
                .body("person", equalTo(members.getLast()))
                .body("signatory.name", equalTo("Amira Haddad"));
        consented(file, TestCase.inDueren().read().extract().path("household.members[0].personId"), CAPABLE)
                .statusCode(400)
                .body("violations.pointer", contains("/person"));
    }

    @Test
    @DisplayName("[E3] one recipient is withdrawn alone; the whole form ends for every recipient it named")
    void partly() {
        var file = TestCase.inDueren();
        var ebh = consent(file, "ebh-dueren");
        var abh = consent(file, "abh-dueren");
        var jobcom = consent(file, "job-com-dueren");

        file.add("consents/" + ebh + "/withdrawal", Map.of("reason", "nur dort nicht"))
                .statusCode(200)
                .body("inForce", equalTo(false));
        file.list("consents/" + abh).body("inForce", equalTo(true));

        file.add("consents/" + abh + "/withdrawal", Map.of("wholeForm", true)).statusCode(200);
        file.list("consents/" + jobcom)
                .body("inForce", equalTo(false))
                .body("withdrawnOn", equalTo(Days.today().toString()));
        file.list("consents/" + ebh).body("withdrawalReason", equalTo("nur dort nicht"));
        file.read().body("status", equalTo("OPEN"));
    }

    @Test
    @DisplayName("[E2] [E4] an expired consent is on file, but nothing leaves by it")
    void expired() {
        var file = TestCase.inDueren().inAssessment();
        var measure = file.measure();
        file.add(
                        "consents",
                        People.with(
                                People.sharing("ebh-dueren", "IDENTITY"),
                                Map.of(
                                        "signedOn", Days.today().minusDays(9).toString(),
                                        "expiresOn", Days.today().minusDays(1).toString())))
                .statusCode(201)
                .body("inForce", equalTo(false))
                .body("withdrawnOn", nullValue());

        file.add(
                        "measures/" + measure + "/referral",
                        Map.of("recipient", "ebh-dueren", "matter", "EBH_STAG_10", "categories", List.of("IDENTITY")))
                .statusCode(409)
                .body("unmetConditions.code", contains("CONSENT_MISSING:IDENTITY"));
    }

    @Test
    @DisplayName(
            "[K8] [E4] of the household only children go along with the person of reference; adults agree themselves")
    void adultsAgree() {
        var omar = Map.<String, Object>of("givenName", "Omar", "familyName", "Haddad", "birthDate", "1985-01-01");
        var family = Map.<String, Object>of("kind", "FAMILY", "persons", List.of(People.amira(), omar, People.karim()));
        var file = TestCase.openedBy(Worker.SKF, family).inAssessment();
        file.add("consents", People.sharing("abh-dueren", "IDENTITY", "HOUSEHOLD"))
                .statusCode(201);

        referred(file).body("persons.givenName", contains("Amira", "Karim"));

        var person = file.read().extract().<String>path("household.members[1].personId");
        file.add(
                        "consents",
                        People.with(People.sharing("abh-dueren", "IDENTITY", "HOUSEHOLD"), Map.of("person", person)))
                .statusCode(201);
        referred(file).body("persons.givenName", contains("Amira", "Omar", "Karim"));
    }

    private static ValidatableResponse referred(TestCase file) {
        var referral = file.add(
                        "measures/" + file.measure() + "/referral",
                        Map.of(
                                "recipient", "abh-dueren",
                                "matter", "ABH_25B",
                                "categories", List.of("IDENTITY", "HOUSEHOLD")))
                .statusCode(201)
                .extract()
                .<String>path("referralId");
        return Worker.SERVICE.inside(Worker.DUEREN, "/internal/prepared-referrals/{id}/payload", referral);
    }

    private static ValidatableResponse opened(@Nullable Map<String, Object> signatory) {
        var form = People.signed(Days.today());
        return Worker.SKF.post(
                Map.of(
                        "accessRoute",
                        "SELF",
                        "household",
                        People.single(People.karim()),
                        "consent",
                        signatory == null ? form : People.with(form, Map.of("signatory", signatory))),
                "/api/v1/cases");
    }

    private static ValidatableResponse consented(TestCase file, String person, Map<String, Object> signatory) {
        return file.add(
                "consents",
                People.with(
                        People.signed(Days.today()),
                        Map.of("purpose", "STATISTICS", "person", person, "signatory", signatory)));
    }

    /** One signed form for several recipients, on a day of its own, so that it is not the form of the opening. */
    private static String consent(TestCase file, String recipient) {
        return file.add(
                        "consents",
                        People.with(
                                People.sharing(recipient, "IDENTITY"),
                                Map.of("signedOn", Days.today().minusDays(2).toString())))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
