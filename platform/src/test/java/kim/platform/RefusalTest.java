package kim.platform;

import static io.restassured.RestAssured.given;
import static kim.platform.NotesApi.DUEREN;
import static kim.platform.NotesApi.aNote;
import static kim.platform.NotesApi.as;
import static kim.platform.NotesApi.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import kim.platform.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefusalTest {

    @Test
    @DisplayName("every mistake of a body is named at once, with a pointer and in the caller's language")
    void violationsPointToFields() {
        var body = """
                {"text": " ", "authors": [{"name": "A", "nationality": "423"}, {"name": "", "nationality": "xyz"}]}""";
        write(DUEREN, "k", body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:kim:problem:bad-input"))
                .body("title", equalTo("Die Eingabe ist fehlerhaft"))
                .body("violations.pointer", contains("/authors/1/name", "/authors/1/nationality", "/text"))
                .body("violations[1].message", equalTo("Dieser Code ist nicht bekannt"));
        as(DUEREN)
                .header("Idempotency-Key", "k")
                .header("Accept-Language", "en")
                .body(body)
                .post("/api/v1/notes")
                .then()
                .body("title", equalTo("The input is wrong"))
                .body("violations[1].message", equalTo("this code is not known"));
    }

    @Test
    @DisplayName("what is no JSON, has unknown fields or values of another kind is refused without naming a class")
    void wrongJson() {
        write(DUEREN, "k", "{\"text\": ").statusCode(400).body("violations.pointer", contains(""));
        write(DUEREN, "k", "").statusCode(400).body("type", equalTo("urn:kim:problem:bad-input"));
        write(DUEREN, "k", "{\"text\": \"a\", \"colour\": 1}")
                .statusCode(400)
                .body("violations.pointer", contains("/colour"));
        var answer = write(DUEREN, "k", "{\"text\": \"a\", \"authors\": [{\"name\": {}}]}")
                .statusCode(400);
        answer.body("violations.pointer", contains("/authors/0/name"));
        assertThat(answer.extract().asString())
                .doesNotContain("kim.platform.example")
                .doesNotContain("java.");
    }

    @Test
    @DisplayName("no token, a forged one or one without the permission opens nothing")
    void tokens() {
        given().get("/api/v1/notes").then().statusCode(401).body("type", equalTo("urn:kim:problem:unauthenticated"));
        var forged = DUEREN.substring(0, DUEREN.lastIndexOf('.') + 1) + "AAAA";
        as(forged).get("/api/v1/notes").then().statusCode(401).body("type", equalTo("urn:kim:problem:unauthenticated"));
        as(Tokens.ministry())
                .get("/api/v1/notes")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:kim:problem:not-allowed"));
    }

    @Test
    @DisplayName("[C11] nothing is changed blindly or on top of somebody else's change")
    void versions() {
        var id = aNote(DUEREN, "first");

        change(id, null, "second").statusCode(428);
        change(id, "\"7\"", "second").statusCode(412);
        change(id, "\"0\"", "second").statusCode(200).header("ETag", equalTo("\"1\""));
        change(id, "\"0\"", "third").statusCode(412);
        as(DUEREN)
                .get("/api/v1/notes/" + id)
                .then()
                .body("text", equalTo("second"))
                .header("ETag", "\"1\"");
    }

    @Test
    @DisplayName("[C5] an illegal step names the unmet condition")
    void refusedStep() {
        change(aNote(DUEREN, "same"), "\"0\"", "same")
                .statusCode(409)
                .body("type", equalTo("urn:kim:problem:step-refused"))
                .body("unmetConditions[0].code", equalTo("NOTHING_NEW"))
                .body("unmetConditions[0].text", equalTo("Der Text ist derselbe"));
    }

    @Test
    @DisplayName("unknown paths, methods and cursors are problems too")
    void elsewhere() {
        as(DUEREN).get("/api/v1/nothing").then().statusCode(404).contentType(containsString("problem+json"));
        as(DUEREN).delete("/api/v1/notes").then().statusCode(405).contentType(containsString("problem+json"));
        as(DUEREN).get("/api/v1/notes?after=abc").then().statusCode(400);
        as(DUEREN).get("/api/v1/notes?limit=0").then().statusCode(400).body(not(containsString("kim.platform")));
        as(DUEREN).get("/api/v1/notes/not-an-id").then().statusCode(404);
    }

    private static ValidatableResponse change(String id, @Nullable String etag, String text) {
        var request = as(DUEREN).body("{\"text\":\"%s\"}".formatted(text));
        return (etag == null ? request : request.header("If-Match", etag))
                .put("/api/v1/notes/" + id)
                .then();
    }

    @Test
    @DisplayName("a query parameter that cannot be read is a mistake, named with what it may be, and no missing page")
    void wrongParameter() {
        as(DUEREN)
                .get("/api/v1/notes?limit=many")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kim:problem:bad-input"))
                .body("violations[0].message", startsWith("Der Parameter limit kann nicht gelesen werden"));
        as(DUEREN)
                .header("Accept-Language", "en")
                .get("/api/v1/notes?heard=SOMETIMES")
                .then()
                .statusCode(400)
                .body("violations[0].message", equalTo("the parameter heard cannot be read; possible is: NEVER, ONCE"));
        as(DUEREN).get("/api/v1/notes?heard=NEVER").then().statusCode(200);
        as(DUEREN).get("/api/v1/notes/no-id").then().statusCode(404);
    }
}
