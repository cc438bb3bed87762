package kim.reporting.caseexport;

import static io.restassured.RestAssured.given;
import static kim.reporting.story.CaseStory.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.testing.Tokens;
import kim.reporting.story.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseExportTest {

    private static final String PATH = "/api/v1/case-exports";

    @Inject
    World world;

    @Test
    @DisplayName(
            "[M9] what was transferred is marked with its time; from then on only what is new or changed is exported")
    void marksWhatWasTransferred() {
        var kreis = new Kreis("05995");
        var stays = aCase().opened("2026-01-10");
        var changes = aCase().opened("2026-01-11");
        world.happens(kreis, stays, changes);
        var first = exported(kreis, 2);
        var document = as(kreis)
                .get(PATH + "/" + first + "/document")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(document.getString("profile")).isEqualTo("kim-case-export/1");
        assertThat(document.getList("episodes.caseId", String.class))
                .containsExactlyInAnyOrder(stays.id().toString(), changes.id().toString());

        // not transferred yet, so all of it is still to go
        exported(kreis, 2);
        transferred(kreis, first)
                .statusCode(200)
                .body("transferredAt", notNullValue())
                .body("receipt", equalTo("I-77"));
        transferred(kreis, first).statusCode(409).body("unmetConditions.code", contains("TRANSFERRED"));
        as(kreis).get(PATH + "/" + first + "/document").then().statusCode(410);
        changes.closed("2026-02-01", "GOALS_REACHED", false);
        world.happens(kreis, List.of(changes.happenings().getLast()));
        world.happens(kreis, aCase().opened("2026-02-02"));
        var second = exported(kreis, 2);
        transferred(kreis, second).statusCode(200);

        as(kreis).get(PATH + "/transfers?case=" + changes.id()).then().body("export", contains(first, second));
        as(kreis).get(PATH + "/transfers?case=" + stays.id()).then().body("export", contains(first));
        exported(kreis, 0);
    }

    @Test
    @DisplayName("[M9] the document keeps to the published profile and says no name, post, focus area or free text")
    void keepsToTheProfile() {
        var kreis = new Kreis("05996");
        world.happens(
                kreis,
                aCase().family(3)
                        .opened("2026-01-10")
                        .conversation("2026-01-11")
                        .becomes("CASE_MANAGEMENT", "2026-01-12")
                        .closed("2026-03-01", "GOALS_REACHED", false)
                        .reopened("2026-04-01"));

        var document = as(kreis)
                .get(PATH + "/" + exported(kreis, 2) + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Objects.requireNonNull(
                        getClass().getResourceAsStream("/profiles/kim-case-export.v1.schema.json")));
        assertThat(schema.validate(document, InputFormat.JSON)).isEmpty();
        assertThat(document).doesNotContain("diakonie-juelich-welcome-1", "WELCOME");
    }

    @Test
    @DisplayName("[W1] a Kreis hands over its own cases, and nobody else does it for it")
    void ownOnly() {
        var kreis = new Kreis("05997");
        world.happens(kreis, aCase().opened("2026-01-10"));
        var export = exported(kreis, 1);

        as(new Kreis("05996")).get(PATH + "/" + export).then().statusCode(404);
        given().auth().oauth2(Tokens.ministry()).get(PATH).then().statusCode(403);
        given().auth()
                .oauth2(Tokens.caseManager("05997", "x", "x-1"))
                .get(PATH)
                .then()
                .statusCode(403);
    }

    private static String exported(Kreis kreis, int episodes) {
        return post(as(kreis), PATH)
                .statusCode(201)
                .body("episodes", equalTo(episodes))
                .extract()
                .path("id");
    }

    private static ValidatableResponse transferred(Kreis kreis, String export) {
        return post(as(kreis).body(Map.of("receipt", "I-77")), PATH + "/" + export + "/transfer");
    }

    private static ValidatableResponse post(RequestSpecification request, String path) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString())
                .post(path)
                .then();
    }

    private static RequestSpecification as(Kreis kreis) {
        return given().auth().oauth2(Tokens.coordinator(kreis.ags())).contentType(ContentType.JSON);
    }
}
