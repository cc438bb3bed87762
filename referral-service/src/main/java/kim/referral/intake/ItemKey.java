package kim.referral.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By which an office names an item of its batches, once and for all, with the fingerprint of what it sent by it [R3]. */
@Embeddable
record ItemKey(
        @Column(name = "item_key") String key,
        @Column(name = "item_fingerprint") String fingerprint) {

    static ItemKey of(String key, String sent) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(sent.getBytes(StandardCharsets.UTF_8));
            return new ItemKey(key, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
