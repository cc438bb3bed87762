package kim.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Two rates measured by turns, so that what slows the machine down for a while slows both.
 *
 * @param measured of each round
 */
record Rounds(List<Round> measured) {

    private static final int USUAL = 5;

    Rounds {
        measured = List.copyOf(measured);
    }

    /** One side after the other. */
    record Round(Rate one, Rate other) {

        double ratio() {
            return one.perSecond() / other.perSecond();
        }
    }

    static Rounds alternating(Supplier<Rate> one, Supplier<Rate> other) {
        var measured = new ArrayList<Round>();
        for (var round = 0; round < USUAL; round++) {
            // Whoever comes first in one round comes second in the next.
            if (round % 2 == 0) {
                var first = one.get();
                measured.add(new Round(first, other.get()));
            } else {
                var first = other.get();
                measured.add(new Round(one.get(), first));
            }
        }
        return new Rounds(measured);
    }

    /** The median of the rounds' ratios. */
    double ratio() {
        return measured.stream().mapToDouble(Round::ratio).sorted().toArray()[measured.size() / 2];
    }

    List<String> inWords() {
        return measured.stream()
                .map(round ->
                        String.format(Locale.ROOT, "%s against %s: %.2f", round.one(), round.other(), round.ratio()))
                .toList();
    }
}
