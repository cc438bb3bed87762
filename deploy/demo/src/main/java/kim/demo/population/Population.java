package kim.demo.population;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import kim.demo.concept.Concept;

/**
 * The cases of one Kreis that a seed makes, in the order in which they are opened; a few more every month.
 *
 * @param size how many
 */
record Population(Concept concept, Seed seed, int size) {

    List<CasePlan> plans(Distributions distributions) {
        var planning = new PlanningCase(concept, seed, distributions);
        return IntStream.rangeClosed(1, size)
                .mapToObj(index -> planning.plan(index, openedOn(index)))
                .toList();
    }

    /** Spread so that the last months see about twice as many as the first. */
    private LocalDate openedOn(int index) {
        var days = ChronoUnit.DAYS.between(seed.from(), seed.until()) - 3;
        var passed = (index - 0.5) / size;
        return Workdays.onOrAfter(seed.from().plusDays((long) (days * (Math.sqrt(1 + 3 * passed) - 1))));
    }
}
