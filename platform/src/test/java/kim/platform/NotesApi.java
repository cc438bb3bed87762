package kim.platform;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import kim.platform.testing.Tokens;

/** Talks to the example's API as people of two Kreise would. */
final class NotesApi {

    static final String DUEREN = Tokens.caseManager("05358", "caritas-dueren", "caritas-dueren-1");
    static final String EUSKIRCHEN = Tokens.caseManager("05366", "drk-euskirchen", "drk-euskirchen-1");

    private NotesApi() {}

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    static ValidatableResponse write(String token, String key, String body) {
        return as(token)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/notes")
                .then();
    }

    static String aNote(String token, String text) {
        return write(token, UUID.randomUUID().toString(), "{\"text\":\"%s\"}".formatted(text))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
