package kim.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Whether sources are what they were: the name, size and time of every file. */
final class Fingerprint {

    private final Path root;
    private final MessageDigest digest;

    private Fingerprint(Path root) {
        this.root = root;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param places files and folders below the root; an absent one counts as empty */
    static String of(Path root, List<Path> places) {
        var fingerprint = new Fingerprint(root);
        places.forEach(fingerprint::add);
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void add(Path place) {
        if (Files.notExists(place)) {
            return;
        }
        try (var files = Files.walk(place)) {
            files.filter(Files::isRegularFile).sorted().map(this::describe).forEach(digest::update);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] describe(Path file) {
        try {
            var line = "%s %d %d%n"
                    .formatted(
                            root.relativize(file),
                            Files.size(file),
                            Files.getLastModifiedTime(file).toMillis());
            return line.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
