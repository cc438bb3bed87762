package kim.cases.deputy;

import static kim.cases.Worker.CARITAS_LEAD;
import static kim.cases.Worker.SKF;
import static kim.cases.Worker.SKF_COLLEAGUE;
import static kim.cases.Worker.SKF_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Worker;
import kim.cases.concept.ConceptApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeputyTest {

    private static final String DEPUTIES = "/api/v1/deputies";

    private String named = "";

    @Test
    @DisplayName(
            "[Z6] [W] a deputy leads the cases of the other post for as long as is said, and the history names who did")
    void actsFor() {
        var file = TestCase.inDueren();
        file.by(SKF_COLLEAGUE).read().statusCode(404);

        named(SKF_LEAD, request("skf-dueren-welcome-1", "skf-dueren-welcome-2")).statusCode(201);

        var deputised = file.by(SKF_COLLEAGUE);
        deputised.read().statusCode(200).body("extent", equalTo("FULL")).body("actions.rel", hasItem("close"));
        deputised.spoken("PHONE");
        SKF_COLLEAGUE.get("/api/v1/cases?limit=200").body("items.id", hasItem(file.id()));
        assertThat(file.list("history").extract().jsonPath().getString("items[-1].who"))
                .contains("skf-dueren-welcome-2");
        file.by(SKF_COLLEAGUE.on(Days.today().plusDays(11))).read().statusCode(404);
        file.read().body("post", equalTo("skf-dueren-welcome-1"));
    }

    @Test
    @DisplayName("[Z6] a deputyship ends on the day on which it is ended")
    void ends() {
        var file = TestCase.inDueren();
        var answer = named(SKF, request("skf-dueren-welcome-1", "skf-dueren-welcome-2"))
                .statusCode(201);

        SKF_COLLEAGUE.change("\"7\"", Map.of(), DEPUTIES + "/{id}/end", named).statusCode(412);
        SKF_COLLEAGUE.change(Map.of(), DEPUTIES + "/{id}/end", named).statusCode(403);
        SKF.change(answer.extract().header("ETag"), Map.of(), DEPUTIES + "/{id}/end", named)
                .statusCode(200)
                .body("endedOn", equalTo(Days.today().toString()));

        file.by(SKF_COLLEAGUE).read().statusCode(404);
    }

    @Test
    @DisplayName("[Z6] [C12] who acts for a post from when to when stands in the history of each of its open cases")
    void inHistory() {
        var file = TestCase.inDueren();
        var closed = TestCase.inDueren();
        closed.step("closure", Map.of("reason", "CLIENT_WISH")).statusCode(200);

        named(SKF_LEAD, request("skf-dueren-welcome-1", "skf-dueren-welcome-2")).statusCode(201);
        SKF_LEAD.change(Map.of(), DEPUTIES + "/{id}/end", named).statusCode(200);

        var history = file.list("history").extract().jsonPath();
        assertThat(history.getList("items.act", String.class)).containsSubsequence("DEPUTY_NAMED", "DEPUTY_ENDED");
        assertThat(history.getString("items[-2].part")).isEqualTo("deputyship");
        assertThat(history.getString("items[-2].after.deputy")).isEqualTo("skf-dueren-welcome-2");
        assertThat(history.getString("items[-1].after.endedOn"))
                .isEqualTo(Days.today().toString());
        file.list("timeline").body("items.text.de", hasItem("Vertretung benannt"));
        closed.list("history").body("items.act", not(hasItem("DEPUTY_NAMED")));
    }

    @Test
    @DisplayName("[Z6] only the holder or the carrier's lead names a deputy, and only a post of the same carrier")
    void whoMayName() {
        ConceptApi.applied("dueren");
        named(SKF_COLLEAGUE, request("skf-dueren-welcome-1", "skf-dueren-welcome-2"))
                .statusCode(403);
        named(CARITAS_LEAD, request("skf-dueren-welcome-1", "skf-dueren-welcome-2"))
                .statusCode(403);
        named(SKF_LEAD, request("skf-dueren-welcome-1", "caritas-dueren-psychosocial"))
                .statusCode(400)
                .body("violations.pointer", contains("/deputy"));
        named(
                        SKF_LEAD,
                        People.with(
                                request("skf-dueren-welcome-1", "skf-dueren-welcome-2"),
                                Map.of("until", Days.today().minusDays(1).toString())))
                .statusCode(400)
                .body("violations.pointer", contains("/until"));
        CARITAS_LEAD.get(DEPUTIES).statusCode(200).body("items.organisation", not(hasItem("skf-dueren")));
    }

    @AfterEach
    void end() {
        if (!named.isEmpty()) {
            SKF_LEAD.change(Map.of(), DEPUTIES + "/{id}/end", named);
        }
    }

    private ValidatableResponse named(Worker worker, Map<String, Object> request) {
        var answer = worker.post(request, DEPUTIES);
        if (answer.extract().statusCode() == 201) {
            named = answer.extract().path("id");
        }
        return answer;
    }

    private static Map<String, Object> request(String post, String deputy) {
        return Map.of(
                "post",
                post,
                "deputy",
                deputy,
                "since",
                Days.today().toString(),
                "until",
                Days.today().plusDays(10).toString(),
                "reason",
                "Urlaub");
    }
}
