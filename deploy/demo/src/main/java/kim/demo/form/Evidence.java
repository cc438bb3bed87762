package kim.demo.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Where a signed form is, and what its bytes were. */
public record Evidence(String reference, String sha256) {

    /** For a scan that exists in the demo's mind only. */
    public static Evidence ofScan(String reference) {
        return new Evidence(reference, sha256(reference));
    }

    /** Of the text in UTF-8, in hexadecimal digits. */
    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
