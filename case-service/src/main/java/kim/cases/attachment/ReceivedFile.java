package kim.cases.attachment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that came in, is of its type and was looked at for viruses.
 *
 * @param content left out where the request is compared with an earlier one: there its hash speaks for it
 */
record ReceivedFile(
        String name,
        FileType type,
        String sha256,
        ScanResult scan,
        @JsonIgnore byte[] content) {

    static ReceivedFile of(FileName name, FileType type, ScanResult scan, byte[] content) {
        return new ReceivedFile(name.text(), type, hash(content), scan, content);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform knows SHA-256", e);
        }
    }
}
