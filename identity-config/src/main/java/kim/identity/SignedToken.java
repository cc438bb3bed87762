package kim.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/** A JSON Web Token signed by a key of one's own: RSA with RS256, or the curve P-256 with ES256. */
final class SignedToken {

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private SignedToken() {}

    static String of(ObjectNode header, JsonNode claims, PrivateKey key) {
        var isRsa = key.getAlgorithm().equals("RSA");
        var signed = encoded(header.deepCopy().put("alg", isRsa ? "RS256" : "ES256")) + "." + encoded(claims);
        try {
            var signature = Signature.getInstance(isRsa ? "SHA256withRSA" : "SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + TEXT.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key cannot sign", e);
        }
    }

    private static String encoded(JsonNode part) {
        return TEXT.encodeToString(part.toString().getBytes(StandardCharsets.UTF_8));
    }
}
