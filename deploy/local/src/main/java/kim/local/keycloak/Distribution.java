package kim.local.keycloak;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kim.local.process.Checkout;
import kim.local.process.Command;
import kim.local.process.Jvm;

/**
 * The released Keycloak, unpacked and built for PostgreSQL once; every stack on this machine that comes from this
 * checkout starts from it, whatever its data and ports.
 */
public final class Distribution {

    /** Fixed when Keycloak is built, since finding it out anew costs twenty seconds at every start. */
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--cache=local", "--health-enabled=false", "--metrics-enabled=false");

    private final Path zip;
    private final Path folder;

    private Distribution(Path zip, Path folder) {
        this.zip = zip;
        this.folder = folder;
    }

    /** The distribution of this checkout, under {@code .kim/dist}. */
    public static Distribution ofThisCheckout() {
        var checkout = Checkout.find();
        return new Distribution(checkout.keycloakArchive(), checkout.keycloak());
    }

    /** Unpacks and builds unless that has been done; one process at a time, the others wait. */
    public Distribution provide() {
        try {
            Files.createDirectories(folder);
            try (var file = new RandomAccessFile(folder.resolve("kim.lock").toFile(), "rw");
                    var lock = file.getChannel().lock()) {
                if (!isBuilt()) {
                    unpack();
                    build();
                }
                return this;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isBuilt() {
        try {
            return Files.exists(built()) && Files.readAllLines(built()).equals(BUILD_OPTIONS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    private Path built() {
        return folder.resolve("kim.built");
    }

    private void build() throws IOException {
        var script = folder.resolve("bin").resolve("kc.sh").toString();
        var words = Stream.concat(Stream.of("sh", script, "build"), BUILD_OPTIONS.stream())
                .toList();
        new Command(words, folder.resolve("kim.build.log"))
                .with("JAVA_HOME", Jvm.home().toString())
                .run("keycloak build");
        Files.write(built(), BUILD_OPTIONS);
    }

    private void unpack() throws IOException {
        try (var archive = new ZipFile(zip.toFile())) {
            for (var entry : archive.stream().toList()) {
                write(archive, entry);
            }
        }
    }

    private void write(ZipFile archive, ZipEntry entry) throws IOException {
        var name = Path.of(entry.getName());
        if (name.getNameCount() < 2 || entry.isDirectory()) {
            return;
        }
        var target = folder.resolve(name.subpath(1, name.getNameCount())).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("entry leaves the folder: " + name);
        }
        Files.createDirectories(target.resolveSibling(""));
        try (var content = archive.getInputStream(entry)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
