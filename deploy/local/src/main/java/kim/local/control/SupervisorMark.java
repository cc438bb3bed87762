package kim.local.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kim.local.process.PidFile;
import kim.local.stack.Home;

/** How other processes see that a supervisor is there and whether its stack is ready. */
public final class SupervisorMark {

    private final PidFile process;
    private final Path ready;

    public SupervisorMark(Home home) {
        this.process = new PidFile(home.run().resolve("supervisor"));
        this.ready = home.run().resolve("ready");
    }

    public void starting() {
        clear();
        process.write(ProcessHandle.current());
    }

    public void ready() {
        try {
            Files.writeString(ready, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void clear() {
        process.delete();
        try {
            Files.deleteIfExists(ready);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<ProcessHandle> process() {
        return process.living();
    }

    public boolean isReady() {
        return Files.exists(ready) && process().isPresent();
    }
}
