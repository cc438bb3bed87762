package kim.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door where a service is down or slow and clients are held short, in a demo stack. */
@QuarkusTest
@WithTestResource(Surroundings.class)
@TestProfile(StrainTest.Strained.class)
class StrainTest {

    private static final int BURST = 5;

    public static class Strained implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "kim.gateway.rate.burst", Integer.toString(BURST),
                    "kim.gateway.rate.per-second", "1",
                    "kim.gateway.services.case-service.answer-timeout", "1S",
                    "kim.gateway.services.reporting-service.resources", "reports",
                    "kim.gateway.services.absent-service.url", "http://localhost:1",
                    "kim.gateway.services.absent-service.resources", "figures,indicators",
                    "kim.demo-clock", "true",
                    "kim.gateway.body-time", "2S",
                    "quarkus.http.cors.origins", "https://front-end.test");
        }
    }

    @Test
    @DisplayName("a client that asks too often waits; another one does not notice")
    void rateLimited() {
        QuarkusMock.installMockForType(Clock.fixed(Instant.now(), ZoneOffset.UTC), Clock.class);
        for (int i = 0; i < BURST; i++) {
            assertThat(get("/api/v1/cases", "hasty").statusCode()).isEqualTo(200);
        }
        get("/api/v1/cases", "hasty")
                .then()
                .statusCode(429)
                .header("Retry-After", "1")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:kim:problem:rate-limited"))
                .body("title", equalTo("Zu viele Anfragen"));
        assertThat(get("/api/v1/cases", "patient").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/figures", "/api/v1/cases/broken", "/api/v1/cases/silent"})
    @DisplayName("a service that is down, breaks off or stays silent is unavailable for now, and nothing more is told")
    void unavailable(String path) {
        get(path, "x" + path.hashCode())
                .then()
                .statusCode(503)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .contentType("application/problem+json")
                .body("type", equalTo("urn:kim:problem:unavailable"))
                .body("title", equalTo("Dienst nicht erreichbar"))
                .body("status", equalTo(503))
                .body("size()", equalTo(4));
    }

    @Test
    @DisplayName("who sends a body to a service that is down gets the same answer, in English where preferred")
    void unavailableForWrites() {
        given().auth()
                .oauth2(Tokens.of("writer"))
                .header("Accept-Language", "en")
                .body(new byte[500_000])
                .post("/api/v1/figures")
                .then()
                .statusCode(503)
                .header("Content-Language", "en")
                .body("title", equalTo("Service unavailable"));
    }

    @Test
    @DisplayName("a body that drips is cut off when its time is over, however much of it has come")
    void drippingBody() throws IOException {
        try (var wire = Wire.toDoor()) {
            wire.send("POST /api/v1/referrals HTTP/1.1\r\nHost: kim.test\r\nAuthorization: Bearer " + Tokens.of("slow")
                    + "\r\nContent-Length: 100\r\n\r\n");
            wire.send("drip");
            assertThat(wire.readToTheEnd()).startsWith("HTTP/1.1 408").contains("urn:kim:problem:too-slow");
        }
    }

    @Test
    @DisplayName("the document of the API is not offered while a part of it is missing")
    void apiDocumentIncomplete() {
        given().get("/api/v1/openapi.json").then().statusCode(503).body("type", equalTo("urn:kim:problem:unavailable"));
    }

    @Test
    @DisplayName("in a demo stack a request may set its clock, but still not its Kreis")
    void demoClock() {
        given().auth()
                .oauth2(Tokens.of("demo"))
                .headers(Map.of("Kim-Demo-Time", "2025-03-01T10:00:00Z", "Kim-Kreis", "05358"))
                .get("/api/v1/cases")
                .then()
                .body("headers.'kim-demo-time'[0]", equalTo("2025-03-01T10:00:00Z"))
                .body("headers.'kim-kreis'", nullValue());
    }

    @Test
    @DisplayName("pages of a named origin may call the API with a token, never with cookies")
    void namedOrigin() {
        given().headers(Map.of(
                        "Origin", "https://front-end.test",
                        "Access-Control-Request-Method", "POST",
                        "Access-Control-Request-Headers", "authorization,idempotency-key"))
                .options("/api/v1/cases")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://front-end.test")
                .header("Access-Control-Allow-Credentials", "false");
    }

    private static Response get(String path, String subject) {
        return given().auth().oauth2(Tokens.of(subject)).get(path);
    }
}
