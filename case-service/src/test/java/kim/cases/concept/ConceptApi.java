package kim.cases.concept;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import kim.platform.testing.Tokens;

/** Applies and reads concepts as the administrators of the Kreise do. */
public final class ConceptApi {

    static final String PLACE = "/api/v1/kreise/{ags}/concept";

    private ConceptApi() {}

    /** Puts one of the shipped concepts into force, so that a test can work by it. */
    public static void applied(String key) {
        apply(ConceptFiles.read(key)).statusCode(200);
    }

    /** As above, but the first interview is one open question from that version on. */
    public static void appliedWithNewInterview(String key, String version) {
        var document = ConceptFiles.read(key);
        document.at("/phases/0/instruments").forEach(instrument -> {
            if (instrument.path("code").asText().equals("FIRST_INTERVIEW_FORM")) {
                ((ObjectNode) instrument).put("version", version);
            }
        });
        document.at("/forms").forEach(form -> {
            if (form.path("code").asText().equals("FIRST_INTERVIEW_FORM")) {
                ((ObjectNode) form)
                        .put("version", version)
                        .putObject("schema")
                        .put("type", "object")
                        .putObject("properties")
                        .putObject("story")
                        .put("type", "string")
                        .put("title", "Geschichte")
                        .put("x-title-en", "Story");
            }
        });
        apply(document).statusCode(200);
    }

    static ValidatableResponse apply(JsonNode document) {
        var ags = document.path("ags").asText();
        return administratorOf(ags)
                .header("If-Match", "*")
                .body(document.toString())
                .put(PLACE, ags)
                .then();
    }

    static ValidatableResponse read(String ags) {
        return administratorOf(ags).get(PLACE, ags).then();
    }

    static RequestSpecification administratorOf(String ags) {
        return as(Tokens.administrator(ags));
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
