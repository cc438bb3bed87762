package kim.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Where the build of this module has put the real parts: {@code deploy/local/target/parts}. */
public record PartsFolder(Path path) {

    /** Found from the system property {@code kim.root}, which the launcher and every module's tests set. */
    public static PartsFolder find() {
        var root = Objects.requireNonNull(System.getProperty("kim.root"), "system property kim.root is not set");
        return in(Path.of(root, "deploy", "local", "target"));
    }

    private static PartsFolder in(Path target) {
        var parts = target.resolve("parts");
        if (!Files.isDirectory(parts)) {
            throw new IllegalStateException(parts + " is missing: package deploy/local first");
        }
        return new PartsFolder(parts);
    }

    public Path postgres() {
        return path.resolve("postgres");
    }

    public Path archives() {
        return path.resolve("archives");
    }

    /** The class path of a broker: the released jars and this module's own start class. */
    public String kafkaClassPath() {
        return path.resolveSibling("classes") + ":" + path.resolve("kafka") + "/*";
    }
}
