package kim.local.stack;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import kim.local.process.PartFailed;
import kim.local.process.PidFile;
import kim.local.process.RunningPart;

/** The parts of a stack; notices when one ends that was not asked to. */
final class RunningParts {

    /** In which they are told. */
    private static final List<String> ORDER = List.of(
            "postgres", "kafka", "keycloak", "case-service", "referral-service", "reporting-service", "gateway");

    private final Home home;
    private final SortedMap<String, RunningPart> running = new TreeMap<>(Comparator.comparing(ORDER::indexOf));
    private final CompletableFuture<PartFailed> failure = new CompletableFuture<>();

    RunningParts(Home home) {
        this.home = home;
    }

    synchronized void add(RunningPart part) {
        running.put(part.name(), part);
        pidFile(part).write(part.handle());
        part.exited().thenRun(() -> ended(part));
    }

    /** Completes when a part ends by itself. */
    CompletableFuture<PartFailed> failure() {
        return failure;
    }

    synchronized List<RunningPart> all() {
        return List.copyOf(running.values());
    }

    /** From now on the end of this part is wanted. @throws UnknownPart when it does not run */
    synchronized RunningPart release(String name) {
        var part = ORDER.contains(name) ? running.remove(name) : null;
        if (part == null) {
            throw new UnknownPart(name, "does not run");
        }
        pidFile(part).delete();
        return part;
    }

    void stopAll() {
        RunningPart.closeAll(all().stream().map(part -> release(part.name())).toList());
    }

    private synchronized void ended(RunningPart part) {
        if (running.get(part.name()) == part && part.endedByItself()) {
            failure.complete(part.failure());
        }
    }

    private PidFile pidFile(RunningPart part) {
        return new PidFile(home.run().resolve(part.name() + ".pid"));
    }
}
