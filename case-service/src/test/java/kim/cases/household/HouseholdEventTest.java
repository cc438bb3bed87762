package kim.cases.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import kim.cases.Worker;
import kim.cases.concept.ConceptApi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What figures hear of households. */
@QuarkusTest
class HouseholdEventTest {

    private static final String CHANGED = "kim.case.household-changed.v1";
    private static final String PERSON = "kim.case.person-changed.v1";

    @Test
    @DisplayName("[K2] [M7] who joins and leaves is told with since and until, so that persons can be counted on a day")
    void joinAndLeave() {
        ConceptApi.applied("dueren");
        var file = TestCase.openedBy(Worker.SKF, People.single(People.amira()));
        var today = Days.today().toString();

        var joined = file.add("members", Map.of("since", today, "person", People.karim()))
                .statusCode(201)
                .extract()
                .<String>path("personId");
        file.step("members/" + joined + "/departure", Map.of("on", today)).statusCode(200);

        var told = Told.until("kim.cases", file.id(), CHANGED, 2).stream()
                .filter(event -> event.type().equals(CHANGED))
                .map(Told.Event::data)
                .toList();
        assertThat(told.getFirst().path("householdKind").asText()).isEqualTo("FAMILY");
        assertThat(told.getFirst().at("/persons/1/birthYear").asInt()).isEqualTo(2015);
        assertThat(told.getFirst().at("/persons/1/until").isMissingNode()).isTrue();
        assertThat(told.getLast().at("/persons/1/until").asText()).isEqualTo(today);
        assertThat(told.toString()).doesNotContain("Amira", "Karim", "2015-09-01");
        file.read().body("household.kind", equalTo("FAMILY"));
    }

    @Test
    @DisplayName("[R3] [K3] told twice with one key, somebody joins once and leaves once")
    void once() {
        var file = TestCase.inDueren();
        var key = UUID.randomUUID().toString();
        var newcomer = Map.of("since", Days.today().toString(), "person", Map.of("givenName", "Leyla"));

        var first =
                sent(file, key, newcomer, "members").statusCode(201).extract().<String>path("personId");
        sent(file, key, newcomer, "members").statusCode(201).body("personId", equalTo(first));
        var leaving = Map.of("on", Days.today().toString());
        sent(file, key, leaving, "members/" + first + "/departure").statusCode(200);
        sent(file, key, leaving, "members/" + first + "/departure").statusCode(200);

        file.read().body("household.members.masterData.givenName", contains("Amira", "Karim", "Leyla"));
    }

    @Test
    @DisplayName(
            "[K6] a new sphere or status is told in groups and moves no case; a corrected name is nobody's business")
    void changedPerson() {
        var file = TestCase.inDueren();
        var amira = file.read().extract().<String>path("household.members[0].personId");
        rewritten(file, amira, Map.of("familyName", "Haddad-Yılmaz")).statusCode(200);
        rewritten(file, amira, Map.of("benefitSphere", "SGB3", "residenceTitle", "AUFENTHG_9"))
                .statusCode(200);

        var told = Told.until("kim.cases", file.id(), PERSON, 2);

        assertThat(told.stream().filter(event -> event.type().equals(CHANGED))).hasSize(1);
        assertThat(told.stream()
                        .filter(event -> event.type().equals(PERSON))
                        .map(Told.Event::data)
                        .map(HouseholdEventTest::change))
                .containsExactly("RESIDENCE_GROUP LIMITED LONG_TERM", "BENEFIT_SPHERE SGB2 SGB3");
        file.read()
                .body("post", equalTo("skf-dueren-welcome-1"))
                .body("phase", equalTo("CLARIFICATION"))
                .body("status", equalTo("OPEN"));
    }

    @Test
    @DisplayName("[D4] German, work and housing are told as level and groups, what was not told is left out")
    void circumstances() {
        var file = TestCase.inDueren();
        var members = file.read().extract().jsonPath().getList("household.members.personId", String.class);
        var told = Map.of(
                "german",
                List.of(Map.of("skill", "WRITING", "level", "B2"), Map.of("skill", "SPEAKING", "level", "A2")),
                "employment",
                "MARGINALLY_EMPLOYED",
                "housing",
                "PRIVATE");
        rewritten(file, members.getFirst(), Map.of("circumstances", told)).statusCode(200);

        var persons =
                Told.until("kim.cases", file.id(), CHANGED, 1).getLast().data().path("persons");

        assertThat(persons.at("/0/germanLevel").asText()).isEqualTo("A2");
        assertThat(persons.at("/0/employment").asText()).isEqualTo("IN_WORK");
        assertThat(persons.at("/0/housing").asText()).isEqualTo("PRIVATE");
        assertThat(persons.at("/1/housing").isMissingNode()).isTrue();
    }

    @Test
    @DisplayName("[W1] the person of reference lives in the Kreis, others wherever they live")
    void municipality() {
        var file = TestCase.inDueren();
        var members = file.read().extract().jsonPath().getList("household.members.personId", String.class);

        rewritten(file, members.getFirst(), Map.of("municipality", "05366004"))
                .statusCode(400)
                .body("violations.pointer", contains("/municipality"));
        rewritten(file, members.getLast(), Map.of("municipality", "05366004")).statusCode(200);
    }

    private static String change(JsonNode data) {
        return "%s %s %s"
                .formatted(
                        data.path("what").asText(),
                        data.path("from").asText(),
                        data.path("to").asText());
    }

    private static ValidatableResponse rewritten(TestCase file, String person, Map<String, Object> more) {
        return file.worker()
                .asks()
                .header("If-Match", "*")
                .body(People.with(People.amira(), more))
                .put("/api/v1/cases/{id}/members/{person}", file.id(), person)
                .then();
    }

    private static ValidatableResponse sent(TestCase file, String key, Object body, String part) {
        return file.worker()
                .asks()
                .header("Idempotency-Key", key)
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1/cases/{id}/" + part, file.id())
                .then();
    }
}
