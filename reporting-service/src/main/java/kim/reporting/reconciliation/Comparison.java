package kim.reporting.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two lists of the same counts, side by side. */
record Comparison(List<Line> lines) {

    /** One count; what is not there counts as none. */
    record Line(String ending, String what, long here, long there) {

        boolean differs() {
            return here != there;
        }
    }

    static Comparison of(List<Tally> here, List<Tally> there) {
        var byName = new TreeMap<String, Line>();
        here.forEach(tally -> byName.put(name(tally), new Line(tally.ending(), tally.what(), tally.count(), 0)));
        there.forEach(tally -> byName.merge(
                name(tally),
                new Line(tally.ending(), tally.what(), 0, tally.count()),
                (own, other) -> new Line(own.ending(), own.what(), own.here(), other.there())));
        return new Comparison(List.copyOf(byName.values()));
    }

    Stream<Line> differing() {
        return lines.stream().filter(Line::differs);
    }

    /** The groups in which anything differs. */
    Stream<String> endings() {
        return differing().map(Line::ending).distinct();
    }

    /** Added up over all groups, by what is counted. */
    Map<String, Line> totals() {
        return lines.stream()
                .collect(Collectors.toMap(
                        Line::what,
                        line -> new Line("", line.what(), line.here(), line.there()),
                        (one, other) ->
                                new Line("", one.what(), one.here() + other.here(), one.there() + other.there()),
                        TreeMap::new));
    }

    private static String name(Tally tally) {
        return tally.ending() + ' ' + tally.what();
    }
}
