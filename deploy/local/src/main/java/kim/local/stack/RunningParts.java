package kim.local.stack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import kim.local.process.PartFailed;
import kim.local.process.PidFile;
import kim.local.process.RunningPart;

/** The parts that run, in the order of their start; notices when one ends that was not asked to. */
final class RunningParts {

    private final Home home;
    private final SequencedMap<String, RunningPart> running = new LinkedHashMap<>();
    private final CompletableFuture<PartFailed> failure = new CompletableFuture<>();

    RunningParts(Home home) {
        this.home = home;
    }

    synchronized void add(RunningPart part) {
        running.put(part.part().name(), part);
        pidFile(part).write(part.handle());
        part.exited().thenRun(() -> ended(part));
    }

    /** Completes when a part ends by itself. */
    CompletableFuture<PartFailed> failure() {
        return failure;
    }

    synchronized Optional<RunningPart> find(String name) {
        return Optional.ofNullable(running.get(name));
    }

    synchronized List<RunningPart> all() {
        return List.copyOf(running.values());
    }

    /** From now on the end of this part is wanted. */
    synchronized Optional<RunningPart> release(String name) {
        var part = Optional.ofNullable(running.remove(name));
        part.ifPresent(released -> pidFile(released).delete());
        return part;
    }

    void stopAll() {
        for (var part : all().reversed()) {
            release(part.part().name()).ifPresent(RunningPart::close);
        }
    }

    private synchronized void ended(RunningPart part) {
        if (running.get(part.part().name()) == part && part.endedByItself()) {
            failure.complete(part.failure());
        }
    }

    private PidFile pidFile(RunningPart part) {
        return new PidFile(home.run().resolve(part.part().name() + ".pid"));
    }
}
