package kim.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kim.local.process.Command;
import kim.local.process.Jvm;

/** Brings realm, concepts and directories to what identity-config says, by its own tool. */
public final class IdentityTool {

    private final Path jar;
    private final Home home;
    private final Access access;

    IdentityTool(Path root, Access access) {
        this.jar = packaged(root);
        this.home = access.home();
        this.access = access;
    }

    /** Where the build leaves the tool. */
    public static Path packaged(Path root) {
        return root.resolve("identity-config").resolve("target").resolve("identity-config.jar");
    }

    /** Whether an earlier start has made the realm, so that services can start while it is settled again. */
    boolean hasAppliedRealm() {
        return Files.exists(applied());
    }

    /** Makes up the client secrets that the realm asks for, then settles the realm. */
    void applyRealm() {
        namesOfSecrets().forEach(access.secrets()::password);
        access.demoPassword();
        run("realm", home.log("realm"));
        remember();
    }

    void applyConcepts() {
        run("concepts", home.log("concepts"));
    }

    void fillDirectories() {
        run("directories", home.log("directories"));
    }

    /** Kept with the data of Keycloak: who deletes those deletes it. */
    private Path applied() {
        return home.data().resolve("realm-is-applied");
    }

    private void remember() {
        try {
            Files.writeString(applied(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> namesOfSecrets() {
        var answer = home.run().resolve("secrets.names");
        try {
            Files.deleteIfExists(answer);
            run("secrets", answer);
            return Files.readAllLines(answer).stream()
                    .map(String::strip)
                    .filter(line -> line.startsWith("KIM_"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String word, Path log) {
        var words = List.of(
                Jvm.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx128m", "-jar", jar.toString(), word);
        new Command(words, log).with(access.environment()).run("identity-config " + word);
    }
}
