package kim.local.process;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The process of a part from its start to its end; it never outlives the process that started it. */
public final class RunningPart implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Part part;
    private final Command command;
    private final Process process;
    private final Lifeline lifeline;

    private RunningPart(Part part, Command command) {
        this.part = part;
        this.command = command;
        this.process = command.launch();
        this.lifeline = Lifeline.of(process.pid());
    }

    /** Prepares the part, starts its process and returns at once. */
    public static RunningPart start(Part part) {
        part.prepare();
        var running = new RunningPart(part, part.command());
        StopWithJvm.add(running);
        return running;
    }

    public RunningPart awaitReady(Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!part.isReady()) {
            if (endsWithin(BETWEEN_LOOKS)) {
                throw PartFailed.ended(part.name(), process.exitValue(), command.log());
            }
            if (System.nanoTime() > deadline) {
                throw PartFailed.late(part.name(), limit.toSeconds(), command.log());
            }
        }
        return this;
    }

    public Part part() {
        return part;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Completes with the exit code when the process ends, by whatever cause. */
    public CompletableFuture<Integer> exited() {
        return process.onExit().thenApply(Process::exitValue);
    }

    public PartFailed failure() {
        return PartFailed.ended(part.name(), process.exitValue(), command.log());
    }

    /** Asks the process to end, and takes it away when it does not. */
    @Override
    public void close() {
        part.stopSignal().sendTo(process.toHandle());
        if (!endsWithin(PATIENCE)) {
            kill();
            endsWithin(PATIENCE);
        }
        lifeline.release();
        StopWithJvm.remove(this);
    }

    /** Ends the process as a power cut would. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private boolean endsWithin(Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw PartFailed.interrupted(part.name(), command.log());
        }
    }
}
