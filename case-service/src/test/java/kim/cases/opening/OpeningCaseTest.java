package kim.cases.opening;

import static kim.cases.Worker.DUEREN;
import static kim.cases.Worker.SKF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import kim.cases.concept.ConceptApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpeningCaseTest {

    private static final String CASES = "/api/v1/cases";

    @BeforeEach
    void concept() {
        ConceptApi.applied("dueren");
    }

    @Test
    @DisplayName("[Z1] [K2] a family that comes by itself becomes one case with its household, led by the post")
    void opens() {
        var id = TestCase.open(SKF, People.family())
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/cases/[0-9a-f-]{36}"))
                .header("ETag", "\"1\"")
                .body("number", matchesPattern("05358-\\d{4}-\\d{5}"))
                .body("type", equalTo("KURZBERATUNG"))
                .body("phase", equalTo("CLARIFICATION"))
                .body("status", equalTo("OPEN"))
                .body("post", equalTo("skf-dueren-welcome-1"))
                .body("focusArea", equalTo("WELCOME"))
                .body("municipality", equalTo("05358048"))
                .body("household.kind", equalTo("FAMILY"))
                .body("household.members.masterData.givenName", contains("Amira", "Karim"))
                .body("household.members[0].since", equalTo(Days.today().toString()))
                .extract()
                .<String>path("id");
        new TestCase(id, SKF)
                .list("consents")
                .body("items.purpose", contains("DATA_PROCESSING"))
                .body("items[0].inForce", equalTo(true))
                .body("items[0].evidence.sha256", equalTo(People.HASH));
    }

    @Test
    @DisplayName("[D4] others hear of it in coarse attributes only: no name, no birth date, nothing that was typed")
    void tells() {
        var id = TestCase.openedBy(SKF, People.family()).id();

        var event = Told.last("kim.cases", id, "kim.case.opened.v1");

        assertThat(event.kreis()).isEqualTo(DUEREN);
        assertThat(event.data().path("householdKind").asText()).isEqualTo("FAMILY");
        var mother = event.data().path("persons").path(0);
        assertThat(mother.path("birthYear").asInt()).isEqualTo(1988);
        assertThat(mother.path("nationalityGroup").asText()).isEqualTo("MAIN_ASYLUM");
        assertThat(mother.path("residenceGroup").asText()).isEqualTo("LIMITED");
        assertThat(mother.path("benefitSphere").asText()).isEqualTo("SGB2");
        assertThat(event.data().toString())
                .doesNotContain("Amira", "Haddad", "1988-04-12", "Rathausstraße", "5550", "Aktenzeichen");
    }

    @Test
    @DisplayName("[K7] a person who tells nothing is taken in, and nothing is made up for them")
    void nothingKnown() {
        var id = TestCase.open(SKF, People.single(People.somebody()))
                .statusCode(201)
                .body("municipality", nullValue())
                .body("household.members[0].masterData.gender", nullValue())
                .body("household.members[0].masterData.benefitSphere", nullValue())
                .body("household.members[0].coarse.benefitSphere", equalTo("UNKNOWN"))
                .extract()
                .<String>path("id");

        var person = Told.last("kim.cases", id, "kim.case.opened.v1")
                .data()
                .path("persons")
                .path(0);

        assertThat(person.has("birthYear")).isFalse();
        assertThat(person.has("gender")).isFalse();
        assertThat(person.path("nationalityGroup").asText()).isEqualTo("UNKNOWN");
        assertThat(person.path("residenceGroup").asText()).isEqualTo("UNKNOWN");
    }

    @Test
    @DisplayName("[E1] without consent to data processing nothing is kept")
    void consentComesFirst() {
        var before = SKF.get(CASES + "?total=true").extract().<Integer>path("total");

        SKF.post(Map.of("accessRoute", "SELF", "household", People.family()), CASES)
                .statusCode(400)
                .body("violations.pointer", contains("/consent"));
        SKF.post(
                        Map.of(
                                "accessRoute",
                                "SELF",
                                "household",
                                People.family(),
                                "consent",
                                People.without(People.signed(Days.today()), "evidence")),
                        CASES)
                .statusCode(400)
                .body("violations.pointer", contains("/consent/evidence"));

        SKF.get(CASES + "?total=true").body("total", equalTo(before));
    }

    @Test
    @DisplayName("every mistake is named: unknown codes, wrong places, dates that cannot be meant")
    void mistakes() {
        var person =
                People.with(People.amira(), Map.of("nationalities", List.of("475", "xyz"), "birthDate", "2199-01-01"));
        SKF.post(body(People.single(person)), CASES)
                .statusCode(400)
                .body(
                        "violations.pointer",
                        contains("/household/persons/0/birthDate", "/household/persons/0/nationalities/1"));
        var elsewhere = People.with(People.amira(), Map.of("municipality", "05366004"));
        SKF.post(
                        People.with(
                                body(Map.of("kind", "SINGLE", "persons", List.of(elsewhere, People.karim()))),
                                Map.of(
                                        "requestedOn",
                                        Days.today().plusDays(1).toString(),
                                        "accessRoute",
                                        "GROUP_INFORMATION",
                                        "consent",
                                        People.signed(Days.today().plusDays(2)))),
                        CASES)
                .statusCode(400)
                .body(
                        "violations.pointer",
                        contains(
                                "/consent/signedOn",
                                "/household/persons/1",
                                "/household/persons/0/municipality",
                                "/requestedOn",
                                "/accessRoute"));
        SKF.post(People.with(body(People.family()), Map.of("focusArea", "ASTROLOGY")), CASES)
                .statusCode(400)
                .body("violations.pointer", contains("/focusArea"));
    }

    @Test
    @DisplayName("[W5] [Z6] cases are opened for posts that one holds")
    void ownPosts() {
        SKF.post(People.with(body(People.family()), Map.of("post", "skf-dueren-welcome-2")), CASES)
                .statusCode(403);
    }

    @Test
    @DisplayName("a reference of another system names one case of the Kreis, and finds it again")
    void externalReference() {
        var reference = "demo-" + UUID.randomUUID();
        var body = People.with(body(People.family()), Map.of("externalReference", reference));
        var id = SKF.post(body, CASES).statusCode(201).extract().<String>path("id");

        SKF.post(body, CASES)
                .statusCode(409)
                .body("unmetConditions.code", contains("EXTERNAL_REFERENCE_TAKEN"))
                .body("title", equalTo("Dieser Schritt ist jetzt nicht möglich"));
        SKF.get(CASES + "?externalReference={reference}", reference)
                .body("items", hasSize(1))
                .body("items.id", hasItem(id));
    }

    @Test
    @DisplayName("[R3] the same key opens one case, however often it is sent")
    void once() {
        var key = UUID.randomUUID().toString();
        var body = body(People.family());
        var first = SKF.asks()
                .header("Idempotency-Key", key)
                .body(body)
                .post(CASES)
                .then()
                .statusCode(201);
        var second = SKF.asks()
                .header("Idempotency-Key", key)
                .body(body)
                .post(CASES)
                .then()
                .statusCode(201);

        assertThat(second.extract().<String>path("id"))
                .isEqualTo(first.extract().path("id"));
        SKF.asks()
                .header("Idempotency-Key", key)
                .body(body(People.single(People.karim())))
                .post(CASES)
                .then()
                .statusCode(422);
    }

    private static Map<String, Object> body(Map<String, Object> household) {
        return Map.of("accessRoute", "SELF", "household", household, "consent", People.signed(Days.today()));
    }
}
