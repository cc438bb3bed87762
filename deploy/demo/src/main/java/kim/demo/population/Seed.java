package kim.demo.population;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * All chance comes from here: the same seed makes the same people and the same two years, on any machine and any day.
 *
 * @param from the first day on which a case can be opened
 * @param until the last day on which anything happens
 */
public record Seed(long number, LocalDate from, LocalDate until) {

    /** The one that the demo uses. */
    public static final Seed USUAL = new Seed(2026, LocalDate.of(2024, 11, 1), LocalDate.of(2026, 10, 31));

    private static final RandomGeneratorFactory<RandomGenerator> CHANCE = RandomGeneratorFactory.of("L64X128MixRandom");

    private static final long SPREAD = 1_000_003L;

    /** Chance for one case, independent of all others. */
    RandomGenerator chanceOf(String kreis, int index) {
        return CHANCE.create((number * SPREAD + Long.parseLong(kreis)) * SPREAD + index);
    }

    /** By which a case of this seed is known in its Kreis, so that it is never added twice. */
    String reference(int index) {
        return "demo-" + number + "-" + index;
    }
}
