package kim.identity;

import static kim.identity.RealmKeycloak.accessToken;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Machines that prove themselves by keys instead of secrets. */
@ExtendWith(OneRealm.class)
class MachineKeysTest {

    private static final Clock CLOCK = Clock.systemUTC();

    private final RealmKeycloak keycloak;
    private final KeyOfTest own = KeyOfTest.fresh();

    MachineKeysTest(RealmKeycloak keycloak) {
        this.keycloak = keycloak;
    }

    @Test
    @DisplayName("[W] a machine whose public keys are named signs for itself: no secret opens, and no other key")
    void privateKey(@TempDir Path folder) throws IOException {
        var jwks = JsonNodeFactory.instance.objectNode();
        jwks.putArray("keys")
                .add(own.jwk().put("kid", "first").put("use", "sig").put("alg", "ES256"));
        assertThat(keycloak.runWith(Map.of("KIM_JWKS_MINISTRY", jwks.toString()), "realm"))
                .filteredOn(line -> line.startsWith("~ client ministry:"))
                .singleElement()
                .asString()
                .contains("clientAuthenticatorType");
        try {
            var pem = Files.writeString(folder.resolve("key.pem"), own.pem());
            var tokens = Tokens.ofClient(new Http(), keycloak.endpoint(), Assertion.of("ministry", pem), CLOCK);
            assertThat(Claims.of(tokens.current()).permissions()).contains("report:read");
            assertThat(bySecret().statusCode()).isIn(400, 401);
            assertThat(signedBy(KeyOfTest.fresh()).statusCode()).isIn(400, 401);
        } finally {
            keycloak.run("realm");
        }
        assertThat(bySecret().statusCode()).isEqualTo(200);
        assertThat(signedBy(own).statusCode()).isIn(400, 401);
    }

    @Test
    @DisplayName("[W] who proves possession of a key gets a token that is bound to it, and a refresh token too")
    void boundToken() {
        var proof = SignedToken.of(
                JsonNodeFactory.instance.objectNode().put("typ", "dpop+jwt").set("jwk", own.jwk()),
                proven(),
                own.secret());
        var granted = keycloak.grant(secret(), "DPoP", proof);

        var claims = Claims.of(accessToken(granted));
        assertThat(Http.json(granted).path("token_type").asText()).isEqualTo("DPoP");
        assertThat(claims.all().at("/cnf/jkt").asText()).isEqualTo(own.thumbprint());
        assertThat(claims.permissions()).contains("report:read");
    }

    private ObjectNode proven() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("htm", "POST")
                .put("htu", keycloak.endpoint().toString())
                .put("iat", CLOCK.instant().getEpochSecond())
                .put("jti", UUID.randomUUID().toString());
    }

    private HttpResponse<String> bySecret() {
        return keycloak.grant(secret());
    }

    private HttpResponse<String> signedBy(KeyOfTest key) {
        var issuer = keycloak.server().resolve("/realms/kim");
        return keycloak.grant(new Assertion("ministry", key.secret()).fields(issuer, CLOCK.instant()));
    }

    private static Map<String, String> secret() {
        return Map.of(
                "grant_type", "client_credentials",
                "client_id", "ministry",
                "client_secret", RealmKeycloak.secretOf("KIM_SECRET_MINISTRY"));
    }
}
