package kim.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process by its number and its start: a number alone may belong to somebody else by now.
 */
public record PidFile(Path file) {

    public void write(ProcessHandle process) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, process.pid() + " " + startOf(process) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it is the one that was remembered and still lives. */
    public Optional<ProcessHandle> living() {
        return read().flatMap(PidFile::living);
    }

    private Optional<String> read() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> living(String remembered) {
        var pidAndStart = remembered.split(" ", 2);
        if (pidAndStart.length < 2) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pidAndStart[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startOf(process).equals(pidAndStart[1]));
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
