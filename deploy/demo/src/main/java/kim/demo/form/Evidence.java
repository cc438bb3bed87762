package kim.demo.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Where a signed form is, and what its bytes were. */
public record Evidence(String reference, String sha256) {

    /** For a scan that exists in the demo's mind only. */
    public static Evidence ofScan(String reference) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(reference.getBytes(StandardCharsets.UTF_8));
            return new Evidence(reference, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
