package kim.cases.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MonitoringTest {

    private static final Map<String, Object> MISSING_OFFER = Map.of(
            "kind", "MISSING_OFFER",
            "field", "CHILDCARE",
            "bodies", List.of("job-com-dueren"),
            "municipality", "05358008",
            "description", "Kein Sprachkurs mit Kinderbetreuung");

    @Test
    @DisplayName("[P4] [P9] the four questions are asked per measure, again and again, and the client says how it is")
    void reviewed() {
        var file = TestCase.inDueren().inAssessment();
        var reviews = "measures/" + file.measure() + "/reviews";

        file.add(reviews, notReached()).statusCode(201).body("observationId", nullValue());
        file.add(
                        reviews,
                        People.with(
                                notReached(),
                                Map.of(
                                        "serviceReached",
                                        true,
                                        "deliveredInFull",
                                        true,
                                        "fits",
                                        false,
                                        "goal",
                                        "ON_COURSE")))
                .statusCode(201);

        file.list(reviews)
                .body("items.serviceReached", contains(false, true))
                .body("items[1].fits", equalTo(false))
                .body("items.goal", contains("TO_BE_ADAPTED", "ON_COURSE"))
                .body("items[0].clientView", equalTo("Da war niemand"));
    }

    @Test
    @DisplayName("[P4] [S1] a missing service is kept as an observation in the same step, and told without its words")
    void observed() {
        var file = TestCase.inDueren().inAssessment();
        var reviews = "measures/" + file.measure() + "/reviews";

        var observation = file.add(reviews, People.with(notReached(), Map.of("observation", MISSING_OFFER)))
                .statusCode(201)
                .body("observationId", notNullValue())
                .extract()
                .<String>path("observationId");

        var event = Told.last("kim.cases", file.id(), "kim.case.observation-recorded.v1")
                .data();
        assertThat(event.path("observationId").asText()).isEqualTo(observation);
        assertThat(event.path("kind").asText()).isEqualTo("MISSING_OFFER");
        assertThat(event.at("/bodies/0").asText()).isEqualTo("job-com-dueren");
        assertThat(event.toString()).doesNotContain("Sprachkurs", "niemand");
    }

    @Test
    @DisplayName(
            "[P4] [S1] an answer that is missing or cannot be given is named, and neither review nor observation is kept")
    void refused() {
        var file = TestCase.inDueren().inAssessment();
        var reviews = "measures/" + file.measure() + "/reviews";

        refused(file, reviews, Map.of("serviceReached", true), "/deliveredInFull", "/fits");
        refused(file, reviews, Map.of("fits", true), "/fits");
        refused(file, reviews, Map.of("goal", "SOMETHING"), "/goal");
        refused(file, reviews, Map.of("clientView", ""), "/clientView");
        refused(file, reviews, Map.of("on", Days.today().plusDays(1).toString()), "/on");
        refused(file, reviews, Map.of("nextOn", Days.today().toString()), "/nextOn");
        refused(
                file,
                reviews,
                Map.of("observation", People.with(MISSING_OFFER, Map.of("municipality", "05378012"))),
                "/observation/municipality");
        refused(
                file,
                reviews,
                Map.of("observation", People.with(MISSING_OFFER, Map.of("bodies", List.of("jobcenter-mars")))),
                "/observation/bodies/0");
        refused(
                file,
                reviews,
                Map.of("observation", People.with(MISSING_OFFER, Map.of("field", "LUCK"))),
                "/observation/field");
        file.list(reviews).body("items", hasSize(0));
        file.add("measures/" + UUID.randomUUID() + "/reviews", notReached()).statusCode(404);
    }

    @Test
    @DisplayName("[P4] [P8] a measure is due again on the day that its last review named")
    void dueAgain() {
        var file = TestCase.inDueren().inAssessment();
        var reviews = "measures/" + file.measure() + "/reviews";
        var due = "soon.findAll { it.caseId == '%s' }.kind".formatted(file.id());

        file.add(
                        reviews,
                        People.with(
                                notReached(),
                                Map.of("nextOn", Days.today().plusDays(3).toString())))
                .statusCode(201);
        file.worker().get("/api/v1/due").statusCode(200).body(due, contains("REVIEW"));
        file.add(
                        reviews,
                        People.with(
                                notReached(),
                                Map.of("nextOn", Days.today().plusDays(40).toString())))
                .statusCode(201);
        file.worker().get("/api/v1/due").statusCode(200).body(due, empty());
    }

    private static void refused(TestCase file, String reviews, Map<String, Object> wrong, String... pointers) {
        file.add(reviews, People.with(notReached(), wrong))
                .statusCode(400)
                .body("violations.pointer", contains(pointers));
    }

    private static Map<String, Object> notReached() {
        return Map.of(
                "on",
                Days.today().toString(),
                "serviceReached",
                false,
                "goal",
                "TO_BE_ADAPTED",
                "clientView",
                "Da war niemand");
    }
}
