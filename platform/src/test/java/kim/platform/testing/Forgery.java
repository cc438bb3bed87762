package kim.platform.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** What can be made of a genuine token by somebody who has it, or who knows how tokens are made. */
record Forgery(String genuine) {

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    /** The same claims, changed, and signed by the realm's own key. */
    String signed(UnaryOperator<JwtClaims> change, String algorithm) {
        return signed(change, algorithm, Tokens.key(), "kid");
    }

    String unsigned(String algorithm) {
        return encoded("{\"typ\":\"JWT\",\"alg\":\"" + algorithm + "\"}") + "." + genuine.split("\\.")[1] + ".";
    }

    String keyConfused() {
        var secret = new HmacKey(publicKey().getEncoded());
        return signed(UnaryOperator.identity(), AlgorithmIdentifiers.HMAC_SHA256, secret, "kid");
    }

    String signedByAnother(String keyId) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var other = generator.generateKeyPair().getPrivate();
            return signed(UnaryOperator.identity(), AlgorithmIdentifiers.RSA_USING_SHA256, other, keyId);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another subject under the old signature. */
    String changed() {
        var parts = genuine.split("\\.");
        return parts[0] + "." + encoded(payload().replaceFirst("\"sub\":\"", "\"sub\":\"x")) + "." + parts[2];
    }

    String cut() {
        return genuine.substring(0, genuine.length() - 10);
    }

    private String signed(UnaryOperator<JwtClaims> change, String algorithm, Key key, String keyId) {
        try {
            var token = new JsonWebSignature();
            token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            token.setDoKeyValidation(false);
            token.setAlgorithmHeaderValue(algorithm);
            token.setKeyIdHeaderValue(keyId);
            token.setPayload(change.apply(JwtClaims.parse(payload())).toJson());
            token.setKey(key);
            return token.getCompactSerialization();
        } catch (JoseException | InvalidJwtException e) {
            throw new IllegalStateException(e);
        }
    }

    private String payload() {
        return new String(Base64.getUrlDecoder().decode(genuine.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static Key publicKey() {
        try {
            var pair = (RSAPrivateCrtKey) Tokens.key();
            var open = new RSAPublicKeySpec(pair.getModulus(), pair.getPublicExponent());
            return KeyFactory.getInstance("RSA").generatePublic(open);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return TEXT.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
