package kim.local.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells whoever waits what has been done and how long it took. */
public final class Progress {

    private final PrintStream out;
    private final long begun = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String line) {
        out.printf(Locale.ROOT, "[%5.1f s] %s%n", seconds(begun), line);
        out.flush();
    }

    void timed(String done, Runnable work) {
        var start = System.nanoTime();
        work.run();
        say(done + String.format(Locale.ROOT, " (%.1f s)", seconds(start)));
    }

    private static double seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
    }
}
