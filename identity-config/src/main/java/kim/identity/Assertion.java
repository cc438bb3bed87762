package kim.identity;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How a machine client says who it is without a secret that could be read on the way (RFC 7523). */
record Assertion(String client, PrivateKey key) {

    private static final int SECONDS = 60;

    /** @throws WrongConfiguration when the file holds no private key in PEM (PKCS #8) */
    static Assertion of(String client, Path pem) {
        try {
            var base64 = Files.readString(pem).replaceAll("-----[A-Z ]+-----|\\s", "");
            return new Assertion(
                    client, key(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + pem, e);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new WrongConfiguration(List.of(pem + " holds no private key of RSA or EC in PEM (PKCS #8)"));
        }
    }

    /** The fields by which a request for a token proves its client. */
    Map<String, String> fields(URI issuer, Instant now) {
        var claims = JsonNodeFactory.instance
                .objectNode()
                .put("iss", client)
                .put("sub", client)
                .put("aud", issuer.toString())
                .put("jti", UUID.randomUUID().toString())
                .put("iat", now.getEpochSecond())
                .put("exp", now.plusSeconds(SECONDS).getEpochSecond());
        var header = JsonNodeFactory.instance.objectNode().put("typ", "JWT");
        return Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                client,
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                SignedToken.of(header, claims, key));
    }

    private static PrivateKey key(PKCS8EncodedKeySpec encoded) throws GeneralSecurityException {
        try {
            return KeyFactory.getInstance("EC").generatePrivate(encoded);
        } catch (GeneralSecurityException notOfThatKind) {
            return KeyFactory.getInstance("RSA").generatePrivate(encoded);
        }
    }

    @Override
    public String toString() {
        return client;
    }
}
