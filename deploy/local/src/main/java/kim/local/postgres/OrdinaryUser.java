package kim.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. As root it therefore runs in a user namespace in which root has another number, so
 * that its files stay ours; where the kernel forbids that, as the user {@code nobody}, who must be able to reach them.
 */
enum OrdinaryUser {
    OURSELVES(List.of()),
    NAMESPACE(List.of("unshare", "--user", "--map-user=65534", "--map-group=65534", "--")),
    NOBODY(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--")),
    NOBODY_BY_SUDO(List.of("sudo", "-n", "-u", "nobody", "--"));

    private final List<String> prefix;

    OrdinaryUser(List<String> prefix) {
        this.prefix = prefix;
    }

    static OrdinaryUser find() {
        return Stream.of(values())
                .filter(OrdinaryUser::works)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "PostgreSQL runs as a named user only, not as root, and unshare, setpriv and sudo all fail here"));
    }

    List<String> running(List<String> words) {
        return Stream.concat(prefix.stream(), words.stream()).toList();
    }

    /** Gives the folder and all in it away where the user is really another one. */
    void own(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            if (this == NOBODY || this == NOBODY_BY_SUDO) {
                giveToNobody(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void giveToNobody(Path folder) throws IOException {
        var nobody = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                Files.setOwner(file, nobody);
            }
        }
    }

    /** Whether it is somebody with a name, for PostgreSQL asks, and not root. */
    private boolean works() {
        try {
            var asked = new ProcessBuilder(running(List.of("id", "-un"))).start();
            var user = new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return asked.waitFor() == 0 && !user.strip().equals("root");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
