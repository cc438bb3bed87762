package kim.gateway;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tokens as the realm of {@link Surroundings} would issue them. */
final class Tokens {

    private Tokens() {}

    static String valid() {
        return signed(claims("a-clerk"));
    }

    static String of(String subject) {
        return signed(claims(subject));
    }

    static JwtClaimsBuilder claims(String subject) {
        return Jwt.claims()
                .issuer(setting("quarkus.oidc.token.issuer"))
                .audience("kim-api")
                .subject(subject)
                .claim("azp", "a-front-end")
                .issuedAt(Instant.now())
                .expiresIn(Duration.ofMinutes(5));
    }

    static String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId(StandInRealm.KEY_ID).sign(realmKey());
    }

    static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static PrivateKey realmKey() {
        try {
            return KeyUtils.decodePrivateKey(setting("kim.test.private-key"));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
