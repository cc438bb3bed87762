package kim.cases.encounter;

import static kim.cases.Worker.COORDINATOR;
import static kim.cases.Worker.DIAKONIE;
import static kim.cases.Worker.SKF;
import static kim.cases.Worker.SKF_COLLEAGUE;
import static kim.cases.Worker.SKF_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.Told;
import kim.cases.concept.ConceptApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EncounterTest {

    private static final String OPEN_HOURS = "/api/v1/open-hours";
    private static final String GROUP_EVENTS = "/api/v1/group-events";

    @BeforeEach
    void concept() {
        ConceptApi.applied("dueren");
    }

    @Test
    @DisplayName("[B4] in an open hour people are counted by topic and group, and nobody by name")
    void countsPeople() {
        var id = SKF.post(openHour(), OPEN_HOURS)
                .statusCode(201)
                .body("occasion.post", equalTo("skf-dueren-welcome-1"))
                .body("contacts.topics.flatten()", contains("HOUSING", "WORK"))
                .extract()
                .<String>path("id");

        var told = Told.last("kim.cases", id, "kim.case.open-hour-recorded.v1").data();
        assertThat(told.path("contacts").size()).isEqualTo(2);
        assertThat(told.path("contacts").path(0).path("nationalityGroup").asText())
                .isEqualTo("UKRAINE");
        assertThat(told.toString()).doesNotContain("Stadtteilbüro");
        SKF_LEAD.get(OPEN_HOURS + "/{id}", id).statusCode(200);
        COORDINATOR.get(OPEN_HOURS).body("items.id", hasItem(id));
        SKF_COLLEAGUE.get(OPEN_HOURS + "/{id}", id).statusCode(404);
        DIAKONIE.get(OPEN_HOURS).body("items.id", not(hasItem(id)));
    }

    @Test
    @DisplayName("[B4] a name has no place in an open hour, and what cannot be meant is refused where it stands")
    void refused() {
        var named = Map.of("topics", List.of("HOUSING"), "givenName", "Amira");
        SKF.post(People.with(openHour(), Map.of("contacts", List.of(named))), OPEN_HOURS)
                .statusCode(400);
        SKF.post(
                        People.with(
                                openHour(),
                                Map.of("on", Days.today().plusDays(1).toString(), "municipality", "05570004")),
                        OPEN_HOURS)
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/on", "/municipality"));
        SKF.post(People.with(openHour(), Map.of("post", "skf-dueren-welcome-2")), OPEN_HOURS)
                .statusCode(403);
        SKF_LEAD.post(openHour(), OPEN_HOURS).statusCode(403);
    }

    @Test
    @DisplayName("[B5] a group is recorded by date, place, topic, language and head count")
    void groupEvent() {
        var event = Map.of(
                "kind",
                "INFORMATION_EVENT",
                "on",
                Days.today().toString(),
                "place",
                "Rathaus",
                "municipality",
                "05358008",
                "durationMinutes",
                90,
                "topics",
                List.of("NATURALISATION"),
                "languages",
                List.of("ara", "deu"),
                "headCount",
                24);
        var id = SKF.post(event, GROUP_EVENTS)
                .statusCode(201)
                .body("headCount", equalTo(24))
                .extract()
                .<String>path("id");

        var told =
                Told.last("kim.cases", id, "kim.case.group-event-recorded.v1").data();
        assertThat(told.path("headCount").asInt()).isEqualTo(24);
        assertThat(told.path("kind").asText()).isEqualTo("INFORMATION_EVENT");
        SKF.get(GROUP_EVENTS).body("items.id", hasItem(id));
        SKF.post(People.with(event, Map.of("headCount", 0)), GROUP_EVENTS)
                .statusCode(400)
                .body("violations.pointer", contains("/headCount"));
    }

    private static Map<String, Object> openHour() {
        return Map.of(
                "on",
                Days.today().toString(),
                "place",
                "Stadtteilbüro",
                "municipality",
                "05358008",
                "durationMinutes",
                180,
                "contacts",
                List.of(
                        Map.of(
                                "topics", List.of("HOUSING"),
                                "language", "ukr",
                                "ageGroup", "FROM_27_TO_64",
                                "nationalityGroup", "UKRAINE"),
                        Map.of("topics", List.of("WORK"))));
    }
}
