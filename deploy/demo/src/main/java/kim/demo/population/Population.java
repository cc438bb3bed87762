package kim.demo.population;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import kim.demo.concept.Concept;

/**
 * The cases of one Kreis.
 *
 * @param size how many
 */
public record Population(Concept concept, int size) {

    /** In the order in which they are opened. */
    List<CasePlan> plans(Seed seed, Distributions distributions) {
        var planning = new PlanningCase(concept, seed, distributions);
        return IntStream.rangeClosed(1, size)
                .mapToObj(index -> planning.plan(index, openedOn(index, seed)))
                .toList();
    }

    /** What the posts do beside their cases. */
    List<PostPlan> posts(Seed seed, Distributions distributions) {
        return new PlanningPost(concept, seed, distributions).plans();
    }

    /** Spread so that the last months see about twice as many as the first. */
    private LocalDate openedOn(int index, Seed seed) {
        var days = ChronoUnit.DAYS.between(seed.from(), seed.until()) - 3;
        var passed = (index - 0.5) / size;
        return Workdays.onOrAfter(seed.from().plusDays((long) (days * (Math.sqrt(1 + 3 * passed) - 1))));
    }
}
