package kim.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The checkout that this code was built in, with what its build has put there. */
public record Checkout(Path root) {

    /** Found from the system property {@code kim.root}, which the launcher and the tests of every module set. */
    public static Checkout find() {
        var root = Objects.requireNonNull(System.getProperty("kim.root"), "system property kim.root is not set");
        return new Checkout(Path.of(root).toAbsolutePath().normalize());
    }

    /** What belongs to every stack of this checkout: the built Keycloak. */
    public Path dist() {
        return root.resolve(".kim").resolve("dist");
    }

    public Path postgresBinaries() {
        return part("postgres").resolve("bin");
    }

    /** The class path of a broker: the released jars and this module's own start class. */
    public String kafkaClassPath() {
        return target().resolve("classes") + ":" + part("kafka") + "/*";
    }

    public Path archives() {
        return part("archives");
    }

    private Path part(String name) {
        var folder = target().resolve("parts").resolve(name);
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(folder + " is missing: package deploy/local first");
        }
        return folder;
    }

    private Path target() {
        return root.resolve("deploy").resolve("local").resolve("target");
    }
}
