package kim.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import kim.local.process.Folder;
import kim.local.process.Place;

/** The folder in which a stack keeps everything that is its own. */
public record Home(Path folder) {

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The stack of a checkout. */
    public static Home of(Path root) {
        return new Home(root.resolve(".kim"));
    }

    public Path log(String part) {
        return folder.resolve("logs").resolve(part + ".log");
    }

    /** What must survive between starts. */
    public Path data() {
        return folder.resolve("data");
    }

    /** What is only true while the stack runs. */
    public Path run() {
        return folder.resolve("run");
    }

    Path app(Service service) {
        return folder.resolve("apps").resolve(service.title());
    }

    Place place(String part) {
        return new Place(data().resolve(part), log(part));
    }

    Path ports() {
        return folder.resolve("ports.properties");
    }

    Path secrets() {
        return folder.resolve("secrets.properties");
    }

    public Path logins() {
        return folder.resolve("logins.tsv");
    }

    /** Deletes data, applications, logs, ports and secrets; what only was unpacked and built stays. */
    public void forget() {
        try (var contents = Files.list(folder)) {
            contents.filter(one -> !one.endsWith("dist") && !one.endsWith("packaged"))
                    .forEach(one -> new Folder(one).delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The log of the last run stays beside the new one. */
    void turnLogsOver() {
        try (var logs = Files.list(Files.createDirectories(folder.resolve("logs")))) {
            for (var log : logs.filter(file -> file.toString().endsWith(".log")).toList()) {
                Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
