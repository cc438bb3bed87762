package kim.local.process;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Stops in reverse order what still runs when this virtual machine ends. */
final class StopWithJvm {

    private static final Deque<RunningPart> RUNNING = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(StopWithJvm::stopAll, "stop parts"));
    }

    private StopWithJvm() {}

    static void add(RunningPart part) {
        synchronized (RUNNING) {
            RUNNING.push(part);
        }
    }

    static void remove(RunningPart part) {
        synchronized (RUNNING) {
            RUNNING.remove(part);
        }
    }

    private static void stopAll() {
        for (var part = next(); part != null; part = next()) {
            part.close();
        }
    }

    private static @Nullable RunningPart next() {
        synchronized (RUNNING) {
            return RUNNING.peek();
        }
    }
}
