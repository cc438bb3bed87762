package kim.local.process;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;

/** The process of a part, from its start to its end. */
public final class RunningPart implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Part part;
    private final Command command;
    private final Child child;

    private RunningPart(Part part, Command command) {
        this.part = part;
        this.command = command;
        this.child = Child.start(command, part.stopSignal(), part.level());
    }

    /** Prepares the part, starts its process and returns at once. */
    public static RunningPart start(Part part) {
        part.prepare();
        return new RunningPart(part, part.command());
    }

    /** @throws PartFailed when the process ends or the limit passes before the part can be used */
    public RunningPart awaitReady(Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!part.isReady()) {
            if (endsWithin(BETWEEN_LOOKS)) {
                throw failure();
            }
            if (System.nanoTime() > deadline) {
                close();
                throw PartFailed.late(part.name(), limit.toSeconds(), command.log());
            }
        }
        return this;
    }

    public String name() {
        return part.name();
    }

    public Part part() {
        return part;
    }

    public ProcessHandle handle() {
        return child.handle();
    }

    /** Completes with the exit code when the process ends, by whatever cause. */
    public CompletableFuture<Integer> exited() {
        return child.exited();
    }

    /** Whether it ended although nobody wanted it to; when the whole virtual machine goes, its end is wanted. */
    public boolean endedByItself() {
        return !child.handle().isAlive() && !StopWithJvm.isUnderWay();
    }

    /** What to say about a process that has ended by itself. */
    public PartFailed failure() {
        return PartFailed.ended(part.name(), child.exitCode(), command.log());
    }

    /** Asks the process to end, and takes it away when it does not. */
    @Override
    public void close() {
        child.stop();
    }

    /** Stops them as their levels ask for. */
    public static void closeAll(Collection<RunningPart> parts) {
        StopOrder.stop(parts.stream().map(part -> part.child).toList());
    }

    /** Ends the process as a power cut would. */
    public void kill() {
        child.kill();
    }

    private boolean endsWithin(Duration limit) {
        try {
            return child.endsWithin(limit);
        } catch (InterruptedException e) {
            close();
            throw PartFailed.interrupted(part.name(), command.log());
        }
    }
}
