package kim.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What is typed to start a process, what its environment adds and where its output goes. */
public record Command(List<String> words, Map<String, String> environment, Path log) {

    /** A tool may need every part. */
    private static final int TOOL = 9;

    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
        log = log.toAbsolutePath();
    }

    public Command(List<String> words, Path log) {
        this(words, Map.of(), log);
    }

    /** With one more variable in its environment. */
    public Command with(String variable, String value) {
        return with(Map.of(variable, value));
    }

    public Command with(Map<String, String> variables) {
        var all = new TreeMap<>(environment);
        all.putAll(variables);
        return new Command(words, all, log);
    }

    /** Runs it to its end; a failure is reported with what it wrote. */
    public void run(String name) {
        var child = Child.start(this, StopSignal.TERM, TOOL);
        try {
            var exitCode = child.exited().get();
            if (exitCode != 0) {
                throw PartFailed.ended(name, exitCode, log);
            }
        } catch (InterruptedException e) {
            child.kill();
            throw PartFailed.interrupted(name, log);
        } catch (ExecutionException e) {
            throw new CompletionException(e);
        }
    }

    /** Starts it in a session of its own, so that Ctrl-C reaches the launcher alone and parts stop in order. */
    Process launch() {
        try {
            var folder = Files.createDirectories(log.resolveSibling(""));
            var builder = new ProcessBuilder(Session.ofItsOwn(words))
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
