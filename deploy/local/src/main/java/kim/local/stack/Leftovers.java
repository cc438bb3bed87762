package kim.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import kim.local.process.PidFile;

/** Parts of an earlier stack that lost their supervisor. */
public record Leftovers(Home home) {

    /** Ends those that still live and forgets all; returns how many lived. */
    public int end(Consumer<String> notice) {
        if (Files.notExists(home.run())) {
            return 0;
        }
        try (var files = Files.list(home.run())) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .mapToInt(file -> end(file, notice))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int end(Path file, Consumer<String> notice) {
        var pidFile = new PidFile(file);
        var living = pidFile.living();
        living.ifPresent(process -> {
            notice.accept("ending " + file.getFileName().toString().replace(".pid", "") + " of an earlier start (pid "
                    + process.pid() + ")");
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            process.onExit().join();
        });
        pidFile.delete();
        return living.isPresent() ? 1 : 0;
    }
}
