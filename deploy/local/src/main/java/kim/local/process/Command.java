package kim.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is typed to start a process, what its environment adds and where its output goes. */
public record Command(List<String> words, Map<String, String> environment, Path log) {

    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    public Command(List<String> words, Path log) {
        this(words, Map.of(), log);
    }

    public Command with(String variable, String value) {
        var more = new TreeMap<>(environment);
        more.put(variable, value);
        return new Command(words, more, log);
    }

    /** Starts it in a session of its own, so that Ctrl-C reaches the launcher alone and parts stop in order. */
    Process launch() {
        return start(Session.ofItsOwn(words));
    }

    /** Runs it to its end; a failure is reported with what it wrote. */
    public void run(String part) {
        var process = start(words);
        try {
            if (process.waitFor() != 0) {
                throw PartFailed.ended(part, process.exitValue(), log);
            }
        } catch (InterruptedException e) {
            process.destroy();
            throw PartFailed.interrupted(part, log);
        }
    }

    private Process start(List<String> typed) {
        try {
            var folder = Files.createDirectories(log.toAbsolutePath().resolveSibling(""));
            var builder = new ProcessBuilder(typed)
                    .directory(folder.toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + words.getFirst(), e);
        }
    }
}
