package kim.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers from what each module was packaged last. */
public record Stamps(Path folder) {

    boolean has(String module, String fingerprint) {
        var stamp = stamp(module);
        try {
            return Files.exists(stamp) && Files.readString(stamp).strip().equals(fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void set(String module, String fingerprint) {
        try {
            Files.createDirectories(folder);
            Files.writeString(stamp(module), fingerprint + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path stamp(String module) {
        return folder.resolve(module.replace('/', '-'));
    }
}
