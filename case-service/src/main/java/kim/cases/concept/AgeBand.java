package kim.cases.concept;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kim.platform.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A range of ages in years, both ends included.
 *
 * @param to without it no upper end
 */
record AgeBand(int from, @Nullable Integer to) {

    /** Cuts all ages where a responsibility begins or ends, so that within a band always the same posts are responsible. */
    static List<AgeBand> cutBy(List<Responsibility> responsibilities) {
        var starts = new TreeSet<Integer>(List.of(0));
        for (var duty : responsibilities) {
            if (duty.ageFrom() != null) {
                starts.add(duty.ageFrom());
            }
            if (duty.ageTo() != null) {
                starts.add(duty.ageTo() + 1);
            }
        }
        var sorted = List.copyOf(starts);
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> new AgeBand(sorted.get(i), i + 1 < sorted.size() ? sorted.get(i + 1) - 1 : null))
                .toList();
    }

    AgeBand upTo(AgeBand next) {
        return new AgeBand(from, next.to);
    }

    @Nullable
    Integer fromOrBirth() {
        return from == 0 ? null : from;
    }

    /** Nothing at all where it means everybody. */
    Wording inWords() {
        if (to == null) {
            return from == 0
                    ? new Wording("", "")
                    : new Wording(
                            " für Personen ab %d Jahren".formatted(from),
                            " for people aged %d and over".formatted(from));
        }
        return from == 0
                ? new Wording(" für Personen bis %d Jahre".formatted(to), " for people aged up to %d".formatted(to))
                : new Wording(
                        " für Personen von %d bis %d Jahren".formatted(from, to),
                        " for people aged %d to %d".formatted(from, to));
    }
}
