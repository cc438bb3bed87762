package kim.cases.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Worker;
import kim.cases.concept.ConceptApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DuplicateTest {

    /** Letters only, and another for each run, so that nobody of an earlier test is found. */
    private final String family = "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "bor";

    @BeforeEach
    void concept() {
        ConceptApi.applied("dueren");
    }

    @Test
    @DisplayName("[K4] [W] a search forgives spelling and order, and finds nobody whose name the caller may not see")
    void search() {
        var file = opened(Worker.SKF, "Mohammed", "1988-04-12");
        opened(Worker.PSYCHOSOCIAL, "Mohammed", "1988-04-12");

        found(Worker.SKF, family + " Muhamad")
                .body("caseId", contains(file.id()))
                .body("[0].givenName", equalTo("Mohammed"))
                .body("[0].likeness", hasItems("GIVEN_NAME_SOUNDS_ALIKE", "SAME_FAMILY_NAME"));
        found(Worker.SKF_LEAD, family).body("caseId", contains(file.id()));
        found(Worker.SKF_COLLEAGUE, family).body("", hasSize(0));
        found(Worker.COORDINATOR, family).body("", hasSize(0));
        found(Worker.NORD, family).body("", hasSize(0));
        Worker.SKF.post(Map.of("name", "M"), "/api/v1/persons/search").statusCode(400);
        Worker.SKF
                .post(Map.of("name", "Mohammed", "municipality", "4711"), "/api/v1/persons/search")
                .statusCode(400)
                .body("violations.pointer", contains("/municipality"));
    }

    @Test
    @DisplayName("[K4] a search follows a name that was corrected")
    void renamed() {
        var file = opened(Worker.SKF, "Fatima", "1990-01-01");
        file.worker()
                .asks()
                .header("If-Match", "*")
                .body(person("Zeynep", "1990-01-01"))
                .put("/api/v1/cases/{id}/members/{person}", file.id(), personOf(file))
                .then()
                .statusCode(200);

        found(Worker.SKF, family + " Zeynep").body("[0].likeness", hasItem("SAME_GIVEN_NAME"));
        assertThat(found(Worker.SKF, "Fatima").extract().jsonPath().getList("caseId"))
                .doesNotContain(file.id());
    }

    @Test
    @DisplayName(
            "[K4] duplicates are proposed with reasons, linked by a person's decision, and the link is undone losing nothing")
    void linkAndUndo() {
        var one = opened(Worker.SKF, "Mohammed", "1988-04-12");
        var two = opened(Worker.SKF, "Muhammad", "1988-12-04");
        opened(Worker.SKF, "Muhammad", "1950-01-01");

        duplicates(one)
                .body("caseId", contains(two.id()))
                .body("[0].likeness", hasItems("SAME_FAMILY_NAME", "SIMILAR_BIRTH_DATE"));
        var before = one.read().extract().asString();

        var link = linked(one, personOf(two), "SAME")
                .statusCode(201)
                .body("decision", equalTo("SAME"))
                .body("other.caseId", equalTo(two.id()))
                .body("decidedOn", equalTo(Days.today().toString()))
                .extract()
                .<String>path("id");
        duplicates(one).body("", hasSize(0));
        duplicates(two).body("caseId", not(hasItem(one.id())));
        two.list("members/" + personOf(two) + "/links").body("other.caseId", contains(one.id()));
        linked(two, personOf(one), "DIFFERENT")
                .statusCode(409)
                .body("unmetConditions.code", contains("ALREADY_DECIDED"));

        undone(one, link).statusCode(200).body("undoneOn", equalTo(Days.today().toString()));
        undone(one, link).statusCode(409);
        duplicates(one).body("caseId", contains(two.id()));
        two.list("members/" + personOf(two) + "/links").body("undoneBecause", contains("doch zwei Personen"));
        assertThat(household(one.read().extract().asString())).isEqualTo(household(before));
        linked(one, personOf(two), "DIFFERENT").statusCode(201);
        duplicates(one).body("", hasSize(0));
    }

    @Test
    @DisplayName("[W] nobody links with a person whose name they may not see, or with themselves")
    void foreigners() {
        var one = opened(Worker.SKF, "Mohammed", "1988-04-12");
        var hidden = opened(Worker.PSYCHOSOCIAL, "Mohammed", "1988-04-12");

        duplicates(one).body("", hasSize(0));
        linked(one, personOf(hidden), "SAME").statusCode(400).body("violations.pointer", contains("/person"));
        linked(one, personOf(one), "SAME").statusCode(400);
        one.by(Worker.SKF_LEAD).list("members/" + personOf(one) + "/duplicates").statusCode(403);
        one.by(Worker.NORD).list("members/" + personOf(one) + "/duplicates").statusCode(404);
        one.list("members/" + personOf(hidden) + "/duplicates").statusCode(404);
    }

    private TestCase opened(Worker worker, String given, String born) {
        return TestCase.openedBy(worker, People.single(person(given, born)));
    }

    private Map<String, Object> person(String given, String born) {
        return Map.of("givenName", given, "familyName", family, "birthDate", born);
    }

    private static String personOf(TestCase file) {
        return file.read().extract().path("household.members[0].personId");
    }

    private static ValidatableResponse found(Worker worker, String name) {
        return worker.post(Map.of("name", name), "/api/v1/persons/search").statusCode(200);
    }

    private static ValidatableResponse duplicates(TestCase file) {
        return file.list("members/" + personOf(file) + "/duplicates").statusCode(200);
    }

    private static ValidatableResponse linked(TestCase file, String other, String decision) {
        return file.add(
                "members/" + personOf(file) + "/links",
                Map.of("person", other, "decision", decision, "reason", "Gleiche Papiere gesehen"));
    }

    private static ValidatableResponse undone(TestCase file, String link) {
        return file.add(
                "members/" + personOf(file) + "/links/" + link + "/undoing", Map.of("reason", "doch zwei Personen"));
    }

    private static Object household(String view) {
        return JsonPath.from(view).get("household");
    }
}
