package kim.reporting.report;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.testing.Tokens;

/** Talks to the reports as coordination and ministry do. */
final class ReportApi {

    private ReportApi() {}

    static RequestSpecification coordinator(Kreis kreis) {
        return as(Tokens.coordinator(kreis.ags()));
    }

    static RequestSpecification ministry() {
        return as(Tokens.ministry());
    }

    static ValidatableResponse build(Kreis kreis, String period) {
        return post(coordinator(kreis).body("{\"period\":\"%s\"}".formatted(period)), "/api/v1/reports");
    }

    static ValidatableResponse buildFinal(Kreis kreis, String period) {
        return post(
                coordinator(kreis).body("{\"period\":\"%s\",\"state\":\"FINAL\"}".formatted(period)),
                "/api/v1/reports");
    }

    static ValidatableResponse buildForLand(String period, String state) {
        return post(
                ministry().body("{\"period\":\"%s\",\"state\":\"%s\"}".formatted(period, state)),
                "/api/v1/reports/land");
    }

    static ValidatableResponse approve(Kreis kreis, String id, String etag) {
        return post(coordinator(kreis).header("If-Match", etag), "/api/v1/reports/" + id + "/approval");
    }

    static ValidatableResponse publish(Kreis kreis, String id, String etag) {
        return post(coordinator(kreis).header("If-Match", etag), "/api/v1/reports/" + id + "/publication");
    }

    /** The id of a report that is built and published. */
    static String published(Kreis kreis, String period) {
        var built = build(kreis, period).statusCode(201).extract();
        String id = built.path("id");
        publish(kreis, id, built.header("ETag")).statusCode(200);
        return id;
    }

    private static ValidatableResponse post(RequestSpecification request, String path) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString())
                .post(path)
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
