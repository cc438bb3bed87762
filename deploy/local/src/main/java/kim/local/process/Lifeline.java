package kim.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Ends a process when the one that started it is gone, even by {@code kill -9}: a shell waits for the end of its input,
 * which comes when this virtual machine goes, and then kills.
 */
final class Lifeline {

    private static final String WATCH = "trap '' INT HUP TERM; read line; kill -$1 $0; "
            + "for i in 1 2 3 4 5 6 7 8 9 10; do kill -0 $0 || exit 0; sleep 1; done; kill -KILL $0";

    private final Process watcher;

    private Lifeline(Process watcher) {
        this.watcher = watcher;
    }

    static Lifeline of(long pid, StopSignal signal) {
        try {
            var words = Session.ofItsOwn(List.of("sh", "-c", WATCH, Long.toString(pid), signal.name()));
            return new Lifeline(new ProcessBuilder(words)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void release() {
        watcher.destroyForcibly();
    }
}
