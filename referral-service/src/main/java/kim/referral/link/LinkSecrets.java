package kim.referral.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import kim.referral.secret.DerivedSecrets;

/** Tokens, codes and passes of links. */
@ApplicationScoped
class LinkSecrets {

    private static final int PASS_BYTES = 16;
    private static final BigInteger CODES = BigInteger.TEN.pow(8);

    private final DerivedSecrets secrets;
    private final SecureRandom random = new SecureRandom();

    LinkSecrets(DerivedSecrets secrets) {
        this.secrets = secrets;
    }

    /** 256 bits, for the address of the page. */
    String token(UUID link) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.of("link-token", link));
    }

    /** Eight digits, in two groups to be read out: {@code 4711 0815}. */
    String code(UUID link) {
        var digits = "%08d".formatted(new BigInteger(1, secrets.of("link-code", link)).mod(CODES));
        return digits.substring(0, 4) + " " + digits.substring(4);
    }

    /** However it was grouped. */
    boolean isCode(UUID link, String given) {
        return MessageDigest.isEqual(bytes(digits(code(link))), bytes(digits(given)));
    }

    /** For the forms of one visit. */
    String newPass() {
        var bytes = new byte[PASS_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(secret)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
