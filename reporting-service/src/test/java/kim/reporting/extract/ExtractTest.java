package kim.reporting.extract;

import static io.restassured.RestAssured.given;
import static kim.reporting.story.CaseStory.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kim.platform.Kreis;
import kim.platform.testing.Tokens;
import kim.reporting.story.CaseStory;
import kim.reporting.story.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExtractTest {

    private static final Kreis ONE = new Kreis("05111");
    private static final Kreis OTHER = new Kreis("05112");

    @Inject
    World world;

    @Inject
    MakingExtracts making;

    @Test
    @DisplayName(
            "[M4] a year of the whole state is asked for, made in the background with progress, and fetched as one table")
    void extract() {
        published(ONE);
        published(OTHER);

        var asked = ask(Tokens.ministry());
        var location = asked.header("Location");
        asked.then()
                .statusCode(202)
                .header("Location", endsWith(asked.path("id")))
                .body("state", equalTo("RUNNING"));
        making.goOn();
        await().untilAsserted(() -> as(Tokens.ministry())
                .get(location)
                .then()
                .body("state", equalTo("DONE"))
                .body("href", endsWith("data.csv")));

        var csv = as(Tokens.ministry())
                .get(location + "/data.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines().findFirst())
                .hasValue("kreis,period,from,to,state,indicator,by,group,measure,unit,value,status");
        assertThat(csv)
                .contains("05111,2024-05,2024-05-01,2024-05-31,PROVISIONAL,I01,,,cases,cases,30,rounded\r\n")
                .contains("05112,2024-05,2024-05-01,2024-05-31,PROVISIONAL,I01,,,cases,cases,30,rounded\r\n")
                .contains(",suppressed\r\n");
    }

    @Test
    @DisplayName("[W1] a Kreis extracts its own, sees no other's extract, and fetches nothing before it is done")
    void own() {
        var kreis = new Kreis("05113");
        published(kreis);
        var location = ask(Tokens.coordinator(kreis.ags()))
                .then()
                .body("total", equalTo(1))
                .extract()
                .header("Location");

        as(Tokens.ministry()).get(location).then().statusCode(404);
        as(Tokens.coordinator(OTHER.ags())).get(location).then().statusCode(404);
        as(Tokens.coordinator(OTHER.ags())).get(location + "/data.csv").then().statusCode(404);
        as(Tokens.carrierLead(kreis.ags(), "caritas-dueren"))
                .get(location)
                .then()
                .statusCode(403);
    }

    private void published(Kreis kreis) {
        world.hasConcept(kreis);
        world.happens(
                kreis,
                IntStream.range(0, 30)
                        .mapToObj(number -> aCase().opened("2024-05-%02d".formatted(1 + number % 28)))
                        .toArray(CaseStory[]::new));
        var coordinator = Tokens.coordinator(kreis.ags());
        var built = post(coordinator, "/api/v1/reports", Map.of("period", "2024-05"), "*");
        built.then().statusCode(201);
        post(coordinator, "/api/v1/reports/%s/publication".formatted(built.<String>path("id")), Map.of(), "*")
                .then()
                .statusCode(200);
    }

    private static Response ask(String token) {
        return post(token, "/api/v1/extracts", Map.of("year", 2024), "*");
    }

    private static Response post(String token, String path, Object body, String version) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", version)
                .body(body)
                .post(path);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
