package kim.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256 in Galois/Counter Mode (NIST SP 800-38D): nobody reads or changes what is sealed without the key. Sealed bytes
 * are one byte for the format, a random nonce of 12, the content, and a tag of 16.
 */
final class SealingKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte FORMAT = 1;
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final byte[] encoded;

    /** @throws IllegalArgumentException when it is not 256 bits long */
    SealingKey(byte[] encoded) {
        if (encoded.length != KEY) {
            throw new IllegalArgumentException("a key has 256 bits");
        }
        this.encoded = encoded.clone();
    }

    static SealingKey random() {
        return new SealingKey(randomBytes(KEY));
    }

    byte[] encoded() {
        return encoded.clone();
    }

    byte[] seal(byte[] content, String place) {
        var nonce = randomBytes(NONCE);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(content);
            return ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put(FORMAT)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** @throws IllegalArgumentException when it was not sealed with this key for this place, or was changed since */
    byte[] open(byte[] sealed, String place) {
        if (sealed.length < 1 + NONCE + TAG || sealed[0] != FORMAT) {
            throw new IllegalArgumentException("these bytes are not sealed");
        }
        var nonce = new byte[NONCE];
        System.arraycopy(sealed, 1, nonce, 0, NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (AEADBadTagException e) {
            throw new IllegalArgumentException("not sealed with this key for this place", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(encoded, "AES"), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(place.getBytes(UTF_8));
        return cipher;
    }

    private static byte[] randomBytes(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
