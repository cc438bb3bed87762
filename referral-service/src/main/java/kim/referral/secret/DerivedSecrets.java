package kim.referral.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 256-bit secrets made from what they are for, whom they belong to, and a key that only this service has. A secret can
 * be told again, as to a request that is repeated, and yet stands in no table that could be copied.
 */
@ApplicationScoped
public class DerivedSecrets {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    DerivedSecrets(@ConfigProperty(name = "kim.secret-key") String key) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(key), ALGORITHM);
    }

    /** @param purpose sets apart the secrets of one owner */
    public byte[] of(String purpose, UUID owner) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(("kim.referral/" + purpose + "/" + owner).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
