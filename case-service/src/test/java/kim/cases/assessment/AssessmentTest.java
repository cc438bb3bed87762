package kim.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import kim.cases.Worker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentTest {

    private static final String WORDS = "Wir wohnen zu sechst in zwei Zimmern";

    @Test
    @DisplayName("[P1] needs are kept by field of action, with urgency and in the client's own words")
    void assessed() {
        var file = TestCase.inDueren();
        var karim = file.read().extract().<String>path("household.members[1].coarse.personRef");

        file.add(
                        "assessments",
                        People.with(
                                TestCase.assessment(),
                                Map.of(
                                        "needs",
                                        List.of(
                                                Map.of("field", "HOUSING", "urgency", "HIGH", "words", WORDS),
                                                Map.of("field", "SCHOOL", "urgency", "LOW", "personRef", karim)))))
                .statusCode(201)
                .body("number", equalTo(1))
                .body("needs.field", contains("HOUSING", "SCHOOL"))
                .body("needs[0].words", equalTo(WORDS))
                .body("resources", contains("Spricht drei Sprachen"))
                .body("network[0].who", equalTo("Schwester in Jülich"));

        var event =
                Told.last("kim.cases", file.id(), "kim.case.needs-assessed.v1").data();
        assertThat(event.at("/needs/0/urgency").asText()).isEqualTo("HIGH");
        assertThat(event.at("/needs/1/personRef").asText()).isEqualTo(karim);
        assertThat(event.toString()).doesNotContain("Zimmer", "Schwester", "Sprachen");
    }

    @Test
    @DisplayName("[P1] a re-assessment stands beside the first one, and the last tells what is settled")
    void sideBySide() {
        var file = TestCase.inDueren();
        file.add("assessments", TestCase.assessment()).statusCode(201);

        file.add(
                        "assessments",
                        People.with(
                                TestCase.assessment(),
                                Map.of(
                                        "atClose",
                                        true,
                                        "needs",
                                        List.of(Map.of("field", "HOUSING", "urgency", "LOW", "settled", true)))))
                .statusCode(201)
                .body("number", equalTo(2));

        file.list("assessments")
                .body("items.number", contains(1, 2))
                .body("items[0].needs[0].settled", equalTo(false))
                .body("items[1].needs[0].settled", equalTo(true))
                .body("items.atClose", contains(false, true));
        file.list("history").body("items.act", hasItem("NEEDS_ASSESSED"));
        assertThat(file.list("history").extract().asString()).doesNotContain("Zimmer");
    }

    @Test
    @DisplayName("[C11] [P1] two people write one assessment anew: the second is told, and no word of either is lost")
    void nobodyOverwrites() {
        var file = TestCase.inDueren();
        var assessment = "assessments/"
                + file.add("assessments", TestCase.assessment()).extract().<String>path("id");
        var read = file.list(assessment).extract().header("ETag");
        var hers = People.with(TestCase.assessment(), Map.of("clientView", "Zuerst die Schule"));
        var his = People.with(TestCase.assessment(), Map.of("clientView", "Zuerst die Arbeit"));

        file.put(assessment, hers, read).statusCode(200).body("wording", equalTo(2));
        file.put(assessment, his, read).statusCode(412);
        file.list(assessment).body("clientView", equalTo("Zuerst die Schule"));

        file.put(assessment, his, file.list(assessment).extract().header("ETag"))
                .statusCode(200);
        file.list(assessment + "/wordings")
                .body("items.number", contains(1, 2, 3))
                .body("items.clientView", contains("Zuerst die Wohnung", "Zuerst die Schule", "Zuerst die Arbeit"));
        file.list("assessments").body("items.number", contains(1)).body("items.wording", contains(3));
        file.list("history").body("items.act", hasItem("ASSESSMENT_CHANGED"));
    }

    @Test
    @DisplayName("[P1] an assessment that another one followed stays as it was")
    void followed() {
        var file = TestCase.inDueren();
        var first = file.add("assessments", TestCase.assessment()).extract().<String>path("id");
        file.add("assessments", TestCase.assessment()).statusCode(201);

        file.put("assessments/" + first, TestCase.assessment(), "*")
                .statusCode(409)
                .body("unmetConditions.code", contains("ASSESSMENT_FOLLOWED"));
        file.list("assessments/" + first).body("wording", equalTo(1));
    }

    @Test
    @DisplayName("[P1] [P9] what cannot be meant is refused with its place, and nothing is kept")
    void refused() {
        var file = TestCase.inDueren();
        var housing = Map.of("field", "HOUSING", "urgency", "HIGH");

        refused(file, Map.of("needs", List.of(housing, housing)), "/needs/1");
        refused(file, Map.of("needs", List.of()), "/needs");
        refused(file, Map.of("needs", List.of(People.with(housing, Map.of("field", "LUCK")))), "/needs/0/field");
        refused(file, Map.of("needs", List.of(People.with(housing, Map.of("urgency", "VERY")))), "/needs/0/urgency");
        refused(
                file,
                Map.of(
                        "needs",
                        List.of(People.with(
                                housing, Map.of("personRef", UUID.randomUUID().toString())))),
                "/needs/0/personRef");
        refused(file, Map.of("clientView", " "), "/clientView");
        refused(file, Map.of("network", List.of(Map.of("support", "hört zu"))), "/network/0/who");
        refused(file, Map.of("on", Days.today().plusDays(1).toString()), "/on");
        refused(file, Map.of("on", Days.today().minusDays(1).toString()), "/on");
        file.list("assessments").body("items", hasSize(0));
    }

    @Test
    @DisplayName("[C5] [W] nothing is assessed in a closed case, nor by a post that does not lead it")
    void notNow() {
        var file = TestCase.inDueren();

        file.by(Worker.SKF_COLLEAGUE).add("assessments", TestCase.assessment()).statusCode(404);
        file.by(Worker.SKF_LEAD).list("assessments").statusCode(403);
        file.step("closure", Map.of("reason", "CLIENT_WISH")).statusCode(200);
        file.add("assessments", TestCase.assessment())
                .statusCode(409)
                .body("unmetConditions.code", contains("CASE_CLOSED"));
    }

    private static void refused(TestCase file, Map<String, Object> wrong, String... pointers) {
        file.add("assessments", People.with(TestCase.assessment(), wrong))
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder(pointers));
    }
}
