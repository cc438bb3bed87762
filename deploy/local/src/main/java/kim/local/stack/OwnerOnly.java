package kim.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small files of names and values that only their owner may read. */
public final class OwnerOnly {

    private OwnerOnly() {}

    /** An absent file is an empty one. */
    public static Properties read(Path file) {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    /** Writes for the owner's eyes only, and whole or not at all. */
    public static void write(Path file, Properties properties) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            var draft = Path.of(file + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(draft, lines(properties).toList());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Properties properties) {
        return new TreeMap<>(properties).entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue());
    }
}
