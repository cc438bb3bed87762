package kim.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kim.local.process.Command;
import kim.local.process.Jvm;

/** Packages modules of this checkout, without the checks that {@code ./kim verify} makes. */
public final class Packaging {

    private static final List<String> PARENTS = List.of("platform");

    private final Path root;
    private final Path stamp;
    private final Path log;
    private final List<String> modules;
    private final List<Path> products;

    /**
     * @param stamp remembers what was packaged last
     * @param products what must be there afterwards
     */
    public Packaging(Path root, Path stamp, Path log, List<String> modules, List<Path> products) {
        this.root = root;
        this.stamp = stamp;
        this.log = log;
        this.modules = List.copyOf(modules);
        this.products = List.copyOf(products);
    }

    /** Whether the products are missing or older than what they are made from. */
    public boolean isDue() {
        return !products.stream().allMatch(Files::exists) || !fingerprint().equals(remembered());
    }

    public void run() {
        var current = fingerprint();
        maven().run("maven");
        remember(current);
    }

    private Command maven() {
        var words = List.of(
                "sh",
                root.resolve("mvnw").toString(),
                "--file",
                root.resolve("pom.xml").toString(),
                "--quiet",
                "--batch-mode",
                "--no-transfer-progress",
                "--projects",
                String.join(",", modules),
                "--also-make",
                "-DskipTests",
                "-Dkim.unchecked=true",
                "-Dspotless.check.skip=true",
                "-Djacoco.skip=true",
                "package");
        return new Command(words, log).with("JAVA_HOME", Jvm.home().toString());
    }

    private String fingerprint() {
        var places = new ArrayList<>(List.of(root.resolve("pom.xml"), root.resolve(".mvn")));
        Stream.concat(PARENTS.stream(), modules.stream()).map(root::resolve).forEach(module -> {
            places.add(module.resolve("pom.xml"));
            places.add(module.resolve("src").resolve("main"));
        });
        return Fingerprint.of(root, places);
    }

    private String remembered() {
        try {
            return Files.exists(stamp) ? Files.readString(stamp).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember(String fingerprint) {
        try {
            Files.createDirectories(stamp.resolveSibling(""));
            Files.writeString(stamp, fingerprint + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
