package kim.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.DynamicTest;

/**
 * Whatever looks like a token of the realm and is none. Every service refuses all of it with the same 401, as if there
 * were none; a service asks for it in one {@code @TestFactory}.
 */
public final class ForgedTokens {

    private static final long SECONDS = 60;

    private ForgedTokens() {}

    /**
     * One test for each forgery.
     *
     * @param path of a reading operation
     * @param genuine a token that opens it
     */
    public static Stream<DynamicTest> areRefused(String path, String genuine) {
        var opens = DynamicTest.dynamicTest(
                "the genuine token opens",
                () -> assertThat(status(path, genuine)).isEqualTo(200));
        return Stream.concat(
                Stream.of(opens),
                forgeries(new Forgery(genuine)).entrySet().stream()
                        .map(forged -> DynamicTest.dynamicTest(
                                forged.getKey() + " opens nothing", () -> requireRefused(path, forged.getValue()))));
    }

    private static Map<String, String> forgeries(Forgery forgery) {
        var all = new LinkedHashMap<String, String>();
        all.put("what is not signed (alg none)", forgery.unsigned("none"));
        all.put("what is not signed (alg NONE)", forgery.unsigned("NONE"));
        all.put("what is signed with the public key as if it were a secret", forgery.keyConfused());
        all.put("what somebody else signed", forgery.signedByAnother("kid"));
        all.put("what is signed by an unknown key", forgery.signedByAnother("unknown"));
        all.put("what was changed after it was signed", forgery.changed());
        all.put("what was cut short", forgery.cut());
        all.put("what is no token", "abc");
        claims().forEach(
                        (name, change) -> all.put(name, forgery.signed(change, AlgorithmIdentifiers.RSA_USING_SHA256)));
        return all;
    }

    /** Truly signed by the realm, and yet not for this. */
    private static Map<String, UnaryOperator<JwtClaims>> claims() {
        var all = new LinkedHashMap<String, UnaryOperator<JwtClaims>>();
        all.put("a token for another API", claims -> set(claims, "aud", List.of("another-api")));
        all.put("a token for nobody", claims -> set(claims, "aud", List.of()));
        all.put("a token of another server", claims -> set(claims, "iss", "https://elsewhere.test/realms/kim"));
        all.put("a token of another realm", claims -> set(claims, "iss", Tokens.ISSUER + "-other"));
        all.put("an expired token", claims -> set(claims, "exp", inSeconds(-SECONDS)));
        all.put("a token that is not valid yet", claims -> set(claims, "nbf", inSeconds(SECONDS * 10)));
        all.put("a token that renews others", claims -> set(claims, "typ", "Refresh"));
        all.put("a token that tells who somebody is", claims -> set(claims, "typ", "ID"));
        return all;
    }

    private static JwtClaims set(JwtClaims claims, String name, Object value) {
        claims.setClaim(name, value);
        return claims;
    }

    private static long inSeconds(long seconds) {
        return NumericDate.now().getValue() + seconds;
    }

    private static void requireRefused(String path, String token) {
        var none = given().get(path).then().statusCode(401).extract();
        var answer = given().header("Authorization", "Bearer " + token)
                .get(path)
                .then()
                .statusCode(401)
                .extract();
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.asString())
                .contains("urn:kim:problem:unauthenticated")
                .isEqualTo(none.asString());
    }

    private static int status(String path, String token) {
        return given().header("Authorization", "Bearer " + token).get(path).statusCode();
    }
}
