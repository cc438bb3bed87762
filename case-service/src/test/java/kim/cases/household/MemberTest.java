package kim.cases.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import kim.cases.Worker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MemberTest {

    @Test
    @DisplayName("[K3] members join and leave on a day; who has left stays in the history and is not counted any more")
    void joinAndLeave() {
        var file = TestCase.inDueren();
        var today = Days.today().toString();

        var born = file.add("members", Map.of("since", today, "person", Map.of("givenName", "Leyla")))
                .statusCode(201)
                .body("masterData.givenName", equalTo("Leyla"))
                .extract();
        file.step("members/" + born.path("personId") + "/departure", Map.of("on", today))
                .statusCode(200)
                .body("until", equalTo(today));
        file.step("members/" + born.path("personId") + "/departure", Map.of("on", today))
                .statusCode(409)
                .body("unmetConditions.code", contains("HAS_LEFT"));
        var karim = file.read().extract().<String>path("household.members[1].personId");
        file.step(
                        "members/" + karim + "/departure",
                        Map.of("on", Days.today().minusDays(1).toString()))
                .statusCode(400)
                .body("violations.pointer", contains("/on"));
        file.add("members", Map.of("since", Days.today().plusDays(1).toString(), "person", Map.of()))
                .statusCode(400)
                .body("violations.pointer", contains("/since"));

        file.read().body("household.members.masterData.givenName", contains("Amira", "Karim", "Leyla"));
        assertThat(file.list("history?limit=200").extract().jsonPath().getList("items.after.until", String.class))
                .contains(today);
    }

    @Test
    @DisplayName("[E1] [K8] an adult is written down with their own consent, a child with that of the household")
    void newcomersConsent() {
        var file = TestCase.inDueren();
        var adult = Map.of("givenName", "Omar", "birthDate", "1985-03-03");

        joined(file, adult, Map.of()).statusCode(400).body("violations.pointer", contains("/consent"));
        joined(file, adult, Map.of("consent", People.signed(Days.today().plusDays(1))))
                .statusCode(400)
                .body("violations.pointer", contains("/consent/signedOn"));
        file.read().body("household.members", hasSize(2));

        var omar = joined(file, adult, Map.of("consent", People.signed(Days.today())))
                .statusCode(201)
                .extract()
                .<String>path("personId");
        joined(file, People.karim(), Map.of()).statusCode(201);
        file.list("consents").body("items.person", contains(nullValue(), equalTo(omar)));
        file.add("consents/" + file.list("consents").extract().path("items[1].id") + "/withdrawal", Map.of())
                .statusCode(200);
        file.read().body("status", equalTo("OPEN"));
    }

    @Test
    @DisplayName("[E5] a minor who joins with a form of their own needs guardians, or to be judged able")
    void newcomersCapacity() {
        var file = TestCase.inDueren();
        var alone = People.signed(Days.today());
        var guardian = People.with(alone, Map.of("signatory", Map.of("kind", "GUARDIAN", "name", "Amira Haddad")));

        joined(file, People.karim(), Map.of("consent", alone))
                .statusCode(400)
                .body("violations.pointer", contains("/consent/signatory"));
        joined(file, People.karim(), Map.of("consent", guardian)).statusCode(201);
    }

    private static ValidatableResponse joined(TestCase file, Map<String, ?> person, Map<String, ?> more) {
        return file.add("members", People.with(Map.of("since", Days.today().toString(), "person", person), more));
    }

    @Test
    @DisplayName(
            "[K5] [K7] [C11] master data are rewritten whole on the version that was read; what is left out is empty again")
    void rewrite() {
        var file = TestCase.inDueren();
        var amira = file.read().extract().<String>path("household.members[0].personId");
        var read = file.list("members/" + amira).statusCode(200).extract().header("ETag");
        var known = People.without(People.with(People.amira(), Map.of("familyName", "Haddad-Yılmaz")), "benefitSphere");

        rewritten(file, amira, "\"99\"", known).statusCode(412);
        rewritten(file, amira, read, People.with(known, Map.of("residenceTitle", "LIBRARY_CARD")))
                .statusCode(400)
                .body("violations.pointer", contains("/residenceTitle"));
        rewritten(file, amira, read, known)
                .statusCode(200)
                .body("masterData.familyName", equalTo("Haddad-Yılmaz"))
                .body("masterData.benefitSphere", nullValue());
        rewritten(file, amira, read, known).statusCode(412);

        var history = file.list("history?limit=200").extract().jsonPath();
        assertThat(history.getString("items[-1].before.familyName")).isEqualTo("Haddad");
        assertThat(history.getString("items[-1].part")).isEqualTo("person");
    }

    @Test
    @DisplayName("[K6] [W1] a change of sphere moves no case, and the household is nobody else's business")
    void othersAndCase() {
        var file = TestCase.inDueren();
        var amira = file.read().extract().<String>path("household.members[0].personId");

        rewritten(file, amira, "*", People.with(People.amira(), Map.of("benefitSphere", "ASYLBLG")))
                .statusCode(200)
                .body("coarse.benefitSphere", equalTo("ASYLBLG"));

        file.read().body("post", equalTo("skf-dueren-welcome-1")).body("phase", equalTo("CLARIFICATION"));
        rewritten(file.by(Worker.SKF_COLLEAGUE), amira, "*", People.amira()).statusCode(404);
        file.by(Worker.COORDINATOR).list("members/" + amira).statusCode(403);
        TestCase.inDueren().list("members/" + amira).statusCode(404);
        assertThat(Told.until("kim.cases", file.id(), "kim.case.person-changed.v1"))
                .extracting(Told.Event::type)
                .containsExactly("kim.case.opened.v1", "kim.case.household-changed.v1", "kim.case.person-changed.v1");
    }

    private static ValidatableResponse rewritten(TestCase file, String person, String version, Map<String, ?> known) {
        return file.worker()
                .asks()
                .header("If-Match", version)
                .body(known)
                .put("/api/v1/cases/{id}/members/{person}", file.id(), person)
                .then();
    }
}
