package kim.local.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Work that runs side by side as soon as what it waits for is done; the first failure ends the rest. */
final class Steps implements AutoCloseable {

    /** One piece of work. */
    record Step(CompletableFuture<Void> done) {}

    private final Progress progress;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CompletableFuture<Void> failure = new CompletableFuture<>();
    private final List<Step> all = new ArrayList<>();

    Steps(Progress progress) {
        this.progress = progress;
    }

    /** @param done what is told when the work is done */
    Step run(String done, Runnable work, Step... after) {
        var before = CompletableFuture.allOf(Stream.of(after).map(Step::done).toArray(CompletableFuture<?>[]::new));
        var step = new Step(before.thenRunAsync(() -> progress.timed(done, work), threads));
        step.done().exceptionally(this::fail);
        all.add(step);
        return step;
    }

    void await() {
        var success = CompletableFuture.allOf(all.stream().map(Step::done).toArray(CompletableFuture<?>[]::new));
        try {
            CompletableFuture.anyOf(failure, success).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private Void fail(Throwable problem) {
        failure.completeExceptionally(problem instanceof CompletionException ? problem.getCause() : problem);
        return null;
    }
}
