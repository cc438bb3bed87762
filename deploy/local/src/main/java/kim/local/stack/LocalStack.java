package kim.local.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kim.local.process.FreePorts;
import kim.local.process.PartFailed;
import kim.local.process.RunningPart;

/**
 * KIM as it runs on one machine. Several can run at once from one checkout, each in a folder of its own; all share the
 * built Keycloak.
 */
public final class LocalStack implements AutoCloseable {

    private final Access access;
    private final RunningParts parts;
    private final StoppedParts stopped = new StoppedParts();
    private final HomeLock lock;

    private LocalStack(Access access, HomeLock lock) {
        this.access = access;
        this.parts = new RunningParts(access.home());
        this.lock = lock;
    }

    /**
     * Starts the packaged services with all they need in that folder, on ports that are in nobody's way.
     *
     * @throws AlreadyRunning when another stack runs there
     */
    public static LocalStack start(Path folder) {
        var home = new Home(folder);
        return start(HomeLock.take(home), home, new Progress(System.out), () -> {}, FirstPort.any(FreePorts::any));
    }

    /**
     * Starts everything and returns when it can be used.
     *
     * @param lock of that folder; given back when the stack is closed or does not come up
     * @param packaging makes the applications of the services while the rest of the stack starts
     * @throws PartFailed when a part does not come up; nothing is left running then
     * @throws PortTaken when a port that it has always had is taken
     */
    public static LocalStack start(HomeLock lock, Home home, Progress progress, Runnable packaging) {
        return start(
                lock, home, progress, packaging, FirstPort.usual(FreePorts::isTaken, FreePorts::any, progress::say));
    }

    private static LocalStack start(
            HomeLock lock, Home home, Progress progress, Runnable packaging, FirstPort firstPort) {
        try {
            new Leftovers(home).end(progress::say);
            var ports = new ChoosingPorts(home.ports(), FreePorts::isTaken, firstPort).choose();
            home.turnLogsOver();
            return new LocalStack(new Access(home, ports, Secrets.of(home)), lock).startAll(packaging, progress);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private LocalStack startAll(Runnable packaging, Progress progress) {
        try {
            new Startup(access, parts).run(packaging, progress);
            return this;
        } catch (RuntimeException e) {
            parts.stopAll();
            throw e;
        }
    }

    /** Where its parts are and with which secrets. */
    public Access access() {
        return access;
    }

    /** Completes when a part ends without having been asked to. */
    public CompletableFuture<PartFailed> failure() {
        return parts.failure();
    }

    public List<PartStatus> status() {
        return Stream.concat(
                        parts.all().stream().map(PartStatus::of),
                        stopped.all().stream().map(PartStatus::ofStopped))
                .toList();
    }

    /** Ends a part as a power cut would and leaves the others alone. */
    public void kill(String name) {
        var part = released(name);
        part.kill();
        part.exited().join();
    }

    /** Stops a part in order and leaves the others alone. */
    public void stop(String name) {
        released(name).close();
    }

    /** Starts a part again that was killed or stopped, and returns when it is ready. */
    public void start(String name) {
        parts.add(stopped.startAgain(name));
    }

    /** Stops a part in order and starts it again, from what was built last. */
    public void restart(String name) {
        stop(name);
        start(name);
    }

    @Override
    public void close() {
        parts.stopAll();
        lock.close();
    }

    private RunningPart released(String name) {
        var part = parts.release(name);
        stopped.add(part.part());
        return part;
    }
}
