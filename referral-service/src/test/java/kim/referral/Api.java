package kim.referral;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Talks to the service as its clients would. */
final class Api {

    private Api() {}

    static RequestSpecification as(String token) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON);
        MayKnow.of(token).ifPresent(request::filter);
        return request;
    }

    static ValidatableResponse get(String token, String path) {
        return as(token).get(path).then();
    }

    /** With a key of its own and no expectation of a version. */
    static ValidatableResponse post(String token, String path, Object body) {
        return post(token, path, body, UUID.randomUUID().toString());
    }

    static ValidatableResponse post(String token, String path, Object body, String key) {
        return as(token)
                .header("Idempotency-Key", key)
                .body(body.toString())
                .post(path)
                .then();
    }

    /** A step on what the caller has read just now. */
    static ValidatableResponse step(String token, String resource, String step, Object body) {
        return step(token, resource, step, body, as(token).get(resource));
    }

    static ValidatableResponse step(String token, String resource, String step, Object body, Response read) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", String.valueOf(read.header("ETag")))
                .body(body.toString())
                .post(resource + "/" + step)
                .then();
    }
}
