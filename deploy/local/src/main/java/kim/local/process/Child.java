package kim.local.process;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process in a session of its own that never outlives this virtual machine. */
final class Child {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final Lifeline lifeline;
    private final StopSignal stopSignal;
    private final int level;

    private Child(Process process, StopSignal stopSignal, int level) {
        this.process = process;
        this.level = level;
        this.stopSignal = stopSignal;
        this.lifeline = Lifeline.of(process.pid(), stopSignal);
    }

    static Child start(Command command, StopSignal stopSignal, int level) {
        var child = new Child(command.launch(), stopSignal, level);
        StopWithJvm.add(child);
        child.process.onExit().thenRun(child::release);
        return child;
    }

    int level() {
        return level;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    CompletableFuture<Integer> exited() {
        return process.onExit().thenApply(Process::exitValue);
    }

    int exitCode() {
        return process.exitValue();
    }

    /** Waits for its end, but not longer than the limit. */
    boolean endsWithin(Duration limit) throws InterruptedException {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks it to end, and takes it away when it does not. */
    void stop() {
        try {
            stopSignal.sendTo(process);
            if (!endsWithin(PATIENCE)) {
                kill();
                endsWithin(PATIENCE);
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it and its children as a power cut would. */
    void kill() {
        var descendants = process.descendants().toList();
        process.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
    }

    private void release() {
        lifeline.release();
        StopWithJvm.remove(this);
    }
}
