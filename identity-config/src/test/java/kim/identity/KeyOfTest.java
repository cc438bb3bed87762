package kim.identity;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A key on the curve P-256, made for one test. */
record KeyOfTest(KeyPair pair) {

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    static KeyOfTest fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return new KeyOfTest(generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    PrivateKey secret() {
        return pair.getPrivate();
    }

    /** As an operator keeps it in a file. */
    String pem() {
        var kind = "PRIVATE KEY-----";
        return "-----BEGIN " + kind + "\n"
                + Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded()) + "\n-----END " + kind + "\n";
    }

    /** The public half (RFC 7517), its properties in the order of RFC 7638. */
    ObjectNode jwk() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return JsonNodeFactory.instance
                .objectNode()
                .put("crv", "P-256")
                .put("kty", "EC")
                .put("x", coordinate(point.getAffineX()))
                .put("y", coordinate(point.getAffineY()));
    }

    String thumbprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return TEXT.encodeToString(digest.digest(jwk().toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String coordinate(BigInteger value) {
        var bytes = value.toByteArray();
        var fixed = new byte[32];
        var from = Math.max(0, bytes.length - fixed.length);
        System.arraycopy(bytes, from, fixed, fixed.length - (bytes.length - from), bytes.length - from);
        return TEXT.encodeToString(fixed);
    }
}
