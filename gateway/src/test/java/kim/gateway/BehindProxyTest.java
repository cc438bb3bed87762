package kim.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The door behind another proxy, which says who called. */
@QuarkusTest
@WithTestResource(BehindProxyTest.Proxied.class)
class BehindProxyTest {

    private static final int BURST = 5;

    public static class Proxied extends Surroundings {

        @Override
        public Map<String, String> start() {
            var configuration = new HashMap<>(super.start());
            configuration.put("quarkus.http.proxy.proxy-address-forwarding", "true");
            configuration.put("kim.gateway.failures.burst", Integer.toString(BURST));
            return configuration;
        }
    }

    @Test
    @DisplayName("what a trusted proxy says of the caller goes on, so that addresses lead back to it by https")
    void forwarded() {
        given().auth()
                .oauth2(Tokens.valid())
                .header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Host", "kim.example.test")
                .header("X-Forwarded-Proto", "https")
                .get("/api/v1/cases")
                .then()
                .header("Strict-Transport-Security", startsWith("max-age="))
                .body("headers.'x-forwarded-for'", equalTo(List.of("203.0.113.7")))
                .body("headers.'x-forwarded-host'", equalTo(List.of("kim.example.test")))
                .body("headers.'x-forwarded-proto'", equalTo(List.of("https")));
    }

    @Test
    @DisplayName("an address whose tokens keep failing waits, while others, and who is known already, do not")
    void guessing() {
        var known = Tokens.of("somebody of the same house");
        assertThat(from("203.0.113.66", known).statusCode()).isEqualTo(200);
        var guesses = forged(3 * BURST);

        var refused = guesses.stream()
                .map(guess -> from("203.0.113.66", guess))
                .dropWhile(answer -> answer.statusCode() == 401)
                .findFirst();

        refused.orElseThrow()
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:kim:problem:rate-limited"));
        assertThat(from("203.0.113.67", guesses.getFirst()).statusCode()).isEqualTo(401);
        assertThat(from("203.0.113.66", known).statusCode()).isEqualTo(200);
    }

    /** Made beforehand: making keys takes as long as forgiving a failure. */
    private static List<String> forged(int howMany) {
        var key = StandInRealm.rsaKey().getPrivate();
        return IntStream.range(0, howMany)
                .mapToObj(i -> Tokens.claims("guess " + i)
                        .jws()
                        .keyId(StandInRealm.KEY_ID)
                        .sign(key))
                .toList();
    }

    private static Response from(String address, String token) {
        return given().auth().oauth2(token).header("X-Forwarded-For", address).get("/api/v1/cases");
    }
}
