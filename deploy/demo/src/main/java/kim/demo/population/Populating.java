package kim.demo.population;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import kim.demo.client.Kim;

/**
 * Fills KIM with the cases of a seed, several at a time. The last case of a Kreis is played after all others: where it
 * is, all are, and nothing is played again.
 */
public final class Populating {

    private static final int AT_A_TIME = 8;
    private static final int TELL_EVERY = 100;

    private final Kim kim;
    private final Seed seed;
    private final Consumer<String> progress;
    private final Distributions distributions = new Distributions();

    /** @param progress is told from time to time how far it is */
    public Populating(Kim kim, Seed seed, Consumer<String> progress) {
        this.kim = kim;
        this.seed = seed;
        this.progress = progress;
    }

    /** Returns how many cases were added. */
    public int populate(List<Population> populations) {
        var awaited = populations.stream()
                .filter(population ->
                        !isThere(population.plans(seed, distributions).getLast()))
                .toList();
        awaited.stream()
                .flatMap(population -> population.posts(seed, distributions).stream())
                .forEach(plan -> new LivingPost(kim, plan).live());
        var missing = awaited.stream()
                .map(population -> population.plans(seed, distributions))
                .toList();
        var first = missing.stream()
                .flatMap(plans -> plans.subList(0, plans.size() - 1).stream())
                .sorted(Comparator.comparing(CasePlan::openedOn))
                .toList();
        return play(first) + play(missing.stream().map(List::getLast).toList());
    }

    private boolean isThere(CasePlan plan) {
        var found = kim.as(plan.caseManager())
                .get("/cases?externalReference=%s", plan.reference())
                .expect(200);
        return !found.list("/items").isEmpty();
    }

    private int play(List<CasePlan> plans) {
        try (var threads =
                Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory())) {
            var cases = new ExecutorCompletionService<Boolean>(threads);
            plans.forEach(plan -> cases.submit(new LivingCase(kim, plan)::live));
            try {
                return countAdded(cases, plans.size());
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private int countAdded(ExecutorCompletionService<Boolean> cases, int expected) {
        var added = 0;
        for (var done = 1; done <= expected; done++) {
            added += next(cases) ? 1 : 0;
            if (done % TELL_EVERY == 0) {
                progress.accept(done + " of " + expected + " cases");
            }
        }
        return added;
    }

    private static boolean next(ExecutorCompletionService<Boolean> cases) {
        try {
            return cases.take().get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
