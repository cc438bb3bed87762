package kim.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Stops what still runs when this virtual machine ends, and lets nothing new begin. */
final class StopWithJvm {

    private static final List<Child> RUNNING = new ArrayList<>();

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
            RUNNING.add(child);
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
        StopOrder.stop(takeAll());
        synchronized (RUNNING) {
            SCRATCH.forEach(folder -> new Folder(folder).delete());
        }
    }

    private static List<Child> takeAll() {
        synchronized (RUNNING) {
            ending = true;
            return List.copyOf(RUNNING);
        }
    }
}
