package kim.local.process;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stops in reverse order what still runs when this virtual machine ends, and lets nothing new begin. */
final class StopWithJvm {

    private static final Deque<Child> RUNNING = new ArrayDeque<>();

    private static final List<Path> SCRATCH = new ArrayList<>();

    private static boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(StopWithJvm::stopAll, "stop parts"));
    }

    private StopWithJvm() {}

    static void add(Child child) {
        synchronized (RUNNING) {
            if (ending) {
                child.kill();
            }
            RUNNING.push(child);
        }
    }

    static void remove(Child child) {
        synchronized (RUNNING) {
            RUNNING.remove(child);
        }
    }

    static boolean isUnderWay() {
        synchronized (RUNNING) {
            return ending;
        }
    }

    static void deleteAfterwards(Path folder) {
        synchronized (RUNNING) {
            SCRATCH.add(folder);
        }
    }

    private static void stopAll() {
        for (var child = next(); child != null; child = next()) {
            child.stop();
        }
        synchronized (RUNNING) {
            SCRATCH.forEach(folder -> new Folder(folder).delete());
        }
    }

    private static @Nullable Child next() {
        synchronized (RUNNING) {
            ending = true;
            return RUNNING.poll();
        }
    }
}
