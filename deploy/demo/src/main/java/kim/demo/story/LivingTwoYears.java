package kim.demo.story;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import kim.demo.check.Checks;
import kim.demo.client.Kim;
import kim.demo.concept.Concept;
import kim.demo.concept.KimKreis;
import kim.demo.population.Populating;
import kim.demo.population.Population;
import kim.demo.population.Seed;

/** Step 7, first half: a thousand further cases over two years in all four Kreise, with a demo clock. */
public final class LivingTwoYears {

    private final Kim kim;
    private final Checks checks;
    private final Seed seed;
    private final int oneIn;

    /** @param oneIn 1 for all cases, more for a smaller sample of them */
    public LivingTwoYears(Kim kim, Checks checks, Seed seed, int oneIn) {
        this.kim = kim;
        this.checks = checks;
        this.seed = seed;
        this.oneIn = oneIn;
    }

    void play() {
        checks.step(
                "7. A thousand further cases over two years in all four Kreise give the report something to count.");
        populate();
    }

    /** Adds what this seed has not added yet. */
    public void populate() {
        var populations = Stream.of(KimKreis.values()).map(this::populationOf).toList();
        var populating = new Populating(kim, seed, checks::progress);
        var began = Instant.now();
        var added = populating.populate(populations);
        checks.progress("%d cases added in %d s"
                .formatted(added, Duration.between(began, Instant.now()).toSeconds()));
        checks.equal("the same seed never adds twice", populating.populate(populations), 0);
        var cases = populations.stream()
                .map(Population::concept)
                .mapToLong(this::count)
                .sum();
        var sizes = populations.stream().mapToInt(Population::size).sum();
        checks.that("the four Kreise have led " + cases + " cases", cases >= sizes, sizes);
    }

    /** About as many cases as the Kreis is large. */
    private Population populationOf(KimKreis kreis) {
        var size = switch (kreis) {
            case DUEREN -> 420;
            case RHEINISCH_BERGISCHER_KREIS -> 250;
            case EUSKIRCHEN -> 170;
            case WARENDORF -> 220;
        };
        return new Population(kreis.concept(kim), size / oneIn);
    }

    private long count(Concept concept) {
        return kim.as(concept.coordinator())
                .get("/cases?total=true&limit=1")
                .expect(200)
                .json()
                .path("total")
                .asLong();
    }
}
