package kim.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class TokenTest {

    @ParameterizedTest
    @MethodSource
    @DisplayName("a token that the realm did not issue for this API, or no longer stands by, opens nothing")
    void invalid(Supplier<String> authorization) {
        var before = reached();

        given().header("Authorization", authorization.get())
                .get("/api/v1/cases")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType("application/problem+json")
                .body("type", equalTo("urn:kim:problem:unauthenticated"))
                .body("size()", equalTo(4));
        assertThat(reached()).isEqualTo(before);
    }

    static Stream<Named<Supplier<String>>> invalid() {
        return Stream.of(
                Named.of(
                        "signed by another key under the realm's key id",
                        () -> bearer(Tokens.claims("x")
                                .jws()
                                .keyId(StandInRealm.KEY_ID)
                                .sign(StandInRealm.rsaKey().getPrivate()))),
                Named.of(
                        "signed by an unknown key",
                        () -> bearer(Tokens.claims("x")
                                .jws()
                                .keyId("another-key")
                                .sign(StandInRealm.rsaKey().getPrivate()))),
                Named.of("not signed at all", () -> bearer(unsigned())),
                Named.of("signed by the public key as if it were a secret", () -> bearer(keyConfused())),
                Named.of("changed after it was signed", () -> bearer(changed())),
                Named.of(
                        "expired",
                        () -> bearer(Tokens.signed(Tokens.claims("x")
                                .issuedAt(Instant.now().minusSeconds(600))
                                .expiresAt(Instant.now().minusSeconds(60))))),
                Named.of(
                        "not valid yet",
                        () -> bearer(Tokens.signed(Tokens.claims("x")
                                .claim("nbf", Instant.now().plusSeconds(600).getEpochSecond())))),
                Named.of(
                        "for another API",
                        () -> bearer(Tokens.signed(Tokens.claims("x").audience("another-api")))),
                Named.of(
                        "of another realm",
                        () -> bearer(Tokens.signed(Tokens.claims("x").issuer("https://elsewhere.test/realms/kim")))),
                Named.of(
                        "of another realm of the same server",
                        () -> bearer(Tokens.signed(
                                Tokens.claims("x").issuer(Tokens.setting("quarkus.oidc.token.issuer") + "-other")))),
                Named.of(
                        "one that tells who somebody is",
                        () -> bearer(Tokens.signed(Tokens.claims("x").claim("typ", "ID")))),
                Named.of(
                        "one that renews others",
                        () -> bearer(Tokens.signed(Tokens.claims("x").claim("typ", "Refresh")))),
                Named.of("cut short", () -> bearer(Tokens.valid().substring(0, 200))),
                Named.of("not a token", () -> bearer("abc")),
                Named.of("empty", () -> bearer("")),
                Named.of("of another scheme", () -> "Basic " + base64("user:password")));
    }

    @Test
    @DisplayName("without a token nothing is forwarded")
    void absent() {
        var before = reached();

        given().get("/api/v1/cases")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("urn:kim:problem:unauthenticated"))
                .body("title", equalTo("Anmeldung erforderlich"));
        given().header("Accept-Language", "en-GB,en;q=0.9,de;q=0.5")
                .get("/api/v1/cases")
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("Authentication required"));
        assertThat(reached()).isEqualTo(before);
    }

    @Test
    @DisplayName("a valid token goes on unchanged, whatever the case of its scheme")
    void valid() {
        var token = Tokens.valid();

        given().header("Authorization", "bearer " + token)
                .get("/api/v1/cases")
                .then()
                .statusCode(200)
                .body("headers.authorization[0]", equalTo("bearer " + token));
    }

    @Test
    @DisplayName("a token that was good a moment ago is refused once it has expired")
    void expiresWhileRemembered() {
        var token = Tokens.signed(Tokens.claims("x").expiresIn(Duration.ofSeconds(2)));
        assertThat(statusWith(token)).isEqualTo(200);

        await().atMost(Duration.ofSeconds(10)).until(() -> statusWith(token) == 401);
    }

    private static int statusWith(String token) {
        return given().header("Authorization", bearer(token))
                .get("/api/v1/cases")
                .statusCode();
    }

    private static String unsigned() {
        return base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "."
                + Tokens.valid().split("\\.")[1] + ".";
    }

    private static String keyConfused() {
        var secret = new SecretKeySpec(Base64.getDecoder().decode(Tokens.setting("kim.test.public-key")), "HmacSHA256");
        return Tokens.claims("x").jws().keyId(StandInRealm.KEY_ID).sign(secret);
    }

    private static String changed() {
        var parts = Tokens.valid().split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + base64(claims.replace("a-clerk", "a-chief")) + "." + parts[2];
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String bearer(String token) {
        return "Bearer " + token;
    }

    private static String reached() {
        return given().get(Tokens.setting("kim.gateway.services.case-service.url") + "/reached")
                .asString();
    }
}
