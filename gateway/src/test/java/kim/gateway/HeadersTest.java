package kim.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class HeadersTest {

    private static final String NEW_ID = "[0-9a-f-]{36}";

    @Test
    @DisplayName("headers that only insiders may set never pass the door")
    void insidersOnly() {
        asClerk()
                .headers(Map.of(
                        "Kim-Kreis", "05358",
                        "kim-anything", "x",
                        "Kim-Demo-Time", "2025-03-01T10:00:00Z",
                        "Forwarded", "for=10.0.0.1",
                        "X-Forwarded-Prefix", "/internal",
                        "X-Real-IP", "10.0.0.1",
                        "TE", "trailers",
                        "Upgrade", "websocket"))
                .get("/api/v1/cases")
                .then()
                .statusCode(200)
                .body("headers", not(hasKey("kim-kreis")))
                .body("headers", not(hasKey("kim-anything")))
                .body("headers", not(hasKey("kim-demo-time")))
                .body("headers", not(hasKey("forwarded")))
                .body("headers", not(hasKey("x-forwarded-prefix")))
                .body("headers", not(hasKey("x-real-ip")))
                .body("headers", not(hasKey("te")))
                .body("headers", not(hasKey("upgrade")));
    }

    @Test
    @DisplayName("what a caller calls hop-by-hop ends at the door")
    void namedByConnection() {
        asClerk()
                .header("Connection", "keep-alive, X-Private")
                .header("X-Private", "x")
                .get("/api/v1/cases")
                .then()
                .statusCode(200)
                .body("headers", not(hasKey("x-private")));
    }

    @Test
    @DisplayName("the door itself says from where and by which name it was called")
    void forwarded() {
        asClerk()
                .header("Host", "kim.example.test")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "evil.test")
                .header("X-Forwarded-Proto", "gopher")
                .get("/api/v1/cases")
                .then()
                .body("headers.host[0]", equalTo("kim.example.test"))
                .body("headers.'x-forwarded-for'", equalTo(List.of("127.0.0.1")))
                .body("headers.'x-forwarded-host'", equalTo(List.of("kim.example.test")))
                .body("headers.'x-forwarded-proto'", equalTo(List.of("http")));
    }

    @Test
    @DisplayName("only the token that was checked goes on")
    void oneToken() {
        var token = Tokens.valid();

        given().header("Authorization", "Bearer " + token, "Bearer another")
                .get("/api/v1/cases")
                .then()
                .statusCode(200)
                .body("headers.authorization", equalTo(List.of("Bearer " + token)));
    }

    @Test
    @DisplayName("what the API defines passes untouched")
    void passes() {
        asClerk()
                .headers(Map.of("Idempotency-Key", "k-1", "If-Match", "\"3\"", "Accept-Language", "en"))
                .contentType("application/json")
                .body("{\"post\":\"x\"}")
                .post("/api/v1/cases")
                .then()
                .body("method", equalTo("POST"))
                .body("bytes", equalTo(12))
                .body("headers.'idempotency-key'[0]", equalTo("k-1"))
                .body("headers.'if-match'[0]", equalTo("\"3\""))
                .body("headers.'accept-language'[0]", equalTo("en"));
    }

    @Test
    @DisplayName("a request keeps the id its caller gave it, if that is harmless, and gets one if not")
    void requestId() {
        asClerk()
                .header("X-Request-Id", "4711-abc.def")
                .get("/api/v1/cases")
                .then()
                .header("X-Request-Id", "4711-abc.def")
                .body("headers.'x-request-id'[0]", equalTo("4711-abc.def"));
        for (var harmful : new String[] {"short", "a b c d e f g h", "${jndi:ldap://x}", "x".repeat(65)}) {
            var answer = asClerk().header("X-Request-Id", harmful).get("/api/v1/cases");
            assertThat(answer.header("X-Request-Id")).matches(NEW_ID);
            assertThat(answer.path("headers.'x-request-id'[0]").toString()).isEqualTo(answer.header("X-Request-Id"));
        }
        given().get("/nowhere").then().statusCode(404).header("X-Request-Id", matchesPattern(NEW_ID));
    }

    @Test
    @DisplayName("no answer is cached, framed, sniffed or referred to, unless its service says otherwise")
    void security() {
        for (var path : new String[] {"/api/v1/cases", "/nowhere", "/q/health/ready", "/"}) {
            asClerk()
                    .get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Cache-Control", "no-store")
                    .header("Referrer-Policy", "no-referrer")
                    .header("X-Frame-Options", "DENY")
                    .header("Permissions-Policy", containsString("geolocation=()"))
                    .header("Cross-Origin-Opener-Policy", "same-origin")
                    .header("Cross-Origin-Resource-Policy", "same-origin")
                    .header("Strict-Transport-Security", nullValue())
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        }
        asClerk()
                .get("/api/v1/cases/cacheable")
                .then()
                .header("Cache-Control", "max-age=60")
                .header("Server", nullValue());
    }

    @Test
    @DisplayName("pages of other origins are refused unless they are named")
    void otherOrigins() {
        given().header("Origin", "https://elsewhere.test")
                .header("Access-Control-Request-Method", "GET")
                .options("/api/v1/cases")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        asClerk()
                .header("Origin", "https://elsewhere.test")
                .get("/api/v1/cases")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private static RequestSpecification asClerk() {
        return given().auth().oauth2(Tokens.valid());
    }
}
