package kim.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** The checkout that this code was built in, with what its build has put there. */
public record Checkout(Path root) {

    private static final Properties NAMES = names();

    /** Found from the system property {@code kim.root}, which the launcher and the tests of every module set. */
    public static Checkout find() {
        var root = Objects.requireNonNull(System.getProperty("kim.root"), "system property kim.root is not set");
        return new Checkout(Path.of(root).toAbsolutePath().normalize());
    }

    public Path postgresBinaries() {
        return built(dist().resolve(NAMES.getProperty("postgres"))).resolve("bin");
    }

    /** Where Keycloak is unpacked and built once for every stack of this checkout. */
    public Path keycloak() {
        return dist().resolve(NAMES.getProperty("keycloak"));
    }

    public Path keycloakArchive() {
        return built(parts().resolve("archives").resolve(NAMES.getProperty("keycloak.archive")));
    }

    /** The class path of a broker: the released jars and this module's own start class. */
    public String kafkaClassPath() {
        try {
            var released =
                    Files.readString(built(parts().resolve("kafka.classpath"))).strip();
            return target().resolve("classes") + File.pathSeparator + released;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path dist() {
        return root.resolve(".kim").resolve("dist");
    }

    private Path parts() {
        return target().resolve("parts");
    }

    private Path target() {
        return root.resolve("deploy").resolve("local").resolve("target");
    }

    private static Path built(Path path) {
        if (Files.notExists(path)) {
            throw new IllegalStateException(path + " is missing: package deploy/local first");
        }
        return path;
    }

    private static Properties names() {
        var names = new Properties();
        try (var file = Objects.requireNonNull(Checkout.class.getResourceAsStream("parts.properties"))) {
            names.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
