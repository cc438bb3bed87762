package kim.cases.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Worker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DisclosureTest {

    private static final String WAITING = "/api/v1/cases/disclosures";

    private static final Map<String, Object> REQUEST = Map.of(
            "legalBasis", "CHILD_PROTECTION",
            "recipient", "Jugendamt Kreis Düren",
            "categories", List.of("IDENTITY", "CONTACT"),
            "reason", "Gewichtige Anhaltspunkte, Gespräch mit der insoweit erfahrenen Fachkraft geführt");

    @Test
    @DisplayName(
            "[E6] without consent only on a named legal basis, with a reason and a second person, and never by itself")
    void secondPerson() {
        var file = TestCase.inDueren();
        var id = file.add("disclosures", REQUEST)
                .statusCode(201)
                .body("state", equalTo("REQUESTED"))
                .extract()
                .<String>path("id");

        decided(Worker.SKF, id, "CONFIRM").statusCode(403);
        Worker.SKF.get(WAITING).body("id", not(hasItem(id)));
        Worker.SKF_LEAD
                .get(WAITING)
                .statusCode(200)
                .body("find { it.id == '%s' }.categories".formatted(id), contains("IDENTITY", "CONTACT"));
        decided(Worker.SKF_LEAD, id, "CONFIRM")
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("decidedOn", equalTo(Days.today().toString()));
        decided(Worker.SKF_COLLEAGUE, id, "REFUSE").statusCode(409);

        file.list("disclosures")
                .body("state", contains("CONFIRMED"))
                .body("verdictReason", contains("nachvollziehbar"));
        assertThat(file.list("history?limit=200").extract().jsonPath().getList("items.act"))
                .contains("DISCLOSURE_REQUESTED", "DISCLOSURE_DECIDED");
    }

    @Test
    @DisplayName("[E6] [W2] the second person of a closed focus area sees the disclosure and nothing of the case")
    void closedArea() {
        var file = TestCase.psychosocial();
        var id = file.add("disclosures", REQUEST).statusCode(201).extract().<String>path("id");

        file.by(Worker.CARITAS_LEAD).read().statusCode(404);
        decided(Worker.CARITAS_LEAD, id, "REFUSE").statusCode(200).body("state", equalTo("REFUSED"));
    }

    @Test
    @DisplayName("[W1] other carriers and other Kreise know nothing of it")
    void others() {
        var file = TestCase.inDueren();
        var id = file.add("disclosures", REQUEST).statusCode(201).extract().<String>path("id");

        decided(Worker.CARITAS_LEAD, id, "CONFIRM").statusCode(404);
        decided(Worker.NORD, id, "CONFIRM").statusCode(404);
        decided(Worker.COORDINATOR, id, "CONFIRM").statusCode(403);
        file.by(Worker.SKF_LEAD).list("disclosures").statusCode(403);
    }

    @Test
    @DisplayName("[E6] there is no other legal basis, and none without a reason")
    void mistakes() {
        var file = TestCase.inDueren();

        file.add("disclosures", People.with(REQUEST, Map.of("legalBasis", "CURIOSITY")))
                .statusCode(400);
        file.add("disclosures", Map.of("recipient", " ", "categories", List.of()))
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/legalBasis", "/recipient", "/categories", "/reason"));
        file.list("disclosures").body("", hasSize(0));
    }

    private static ValidatableResponse decided(Worker worker, String id, String verdict) {
        return worker.post(Map.of("verdict", verdict, "reason", "nachvollziehbar"), WAITING + "/" + id + "/verdict");
    }
}
