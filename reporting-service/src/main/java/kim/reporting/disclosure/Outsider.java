package kim.reporting.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Somebody who has read everything, knows the rules and can count. Whether a suppressed count could also have another
 * value is shown by example: counts that fit all that is told and every balance. An example not found in reasonable
 * time counts as none, so mistakes are on the safe side; one that is found shows something of every count in it.
 */
class Outsider {

    private static final int SMALL = 12;

    private final Truth truth;
    private final List<CellId> cells;
    private final Map<CellId, Integer> places = new HashMap<>();
    private final Map<CellId, Integer> uses = new HashMap<>();
    private final Ties ties;
    private final Search search;
    /** Bit n of a count: it could be n. Less told later leaves all that possible. */
    private final long[] possible;

    private final List<List<Integer>> tied = new ArrayList<>();
    private final Range[] ranges;

    Outsider(Truth truth, Function<CellId, Range> told) {
        this.truth = truth;
        cells = List.copyOf(truth.counts().keySet());
        cells.forEach(cell -> places.put(cell, places.size()));
        possible = new long[cells.size()];
        ranges = new Range[cells.size()];
        ties = new Ties(cells.size());
        truth.balances().forEach(this::tie);
        cells.forEach(cell -> tied.add(new ArrayList<>()));
        cells.forEach(cell -> tied.get(ties.leader(place(cell))).add(place(cell)));
        truth.balances().forEach(balance -> balance.cells().forEach(cell -> uses.merge(cell, 1, Integer::sum)));
        search = new Search(cells.size(), scales());
        for (var place = 0; place < possible.length; place++) {
            show(place, 0);
        }
        readAgain(told);
    }

    /** When less is told than before. */
    final void readAgain(Function<CellId, Range> told) {
        var changes = new Range[cells.size()];
        for (var place = 0; place < changes.length; place++) {
            var range = told.apply(cells.get(place));
            ranges[place] = range;
            var change = range.minus(value(place));
            changes[ties.leader(place)] = change.and(changes[ties.leader(place)]);
        }
        search.within(changes);
    }

    /** The small values that the count could have. */
    List<Long> possibleValues(CellId cell) {
        var range = ranges[place(cell)];
        return LongStream.rangeClosed(range.lowest(), Math.min(range.highest(), SMALL))
                .filter(value -> couldBe(cell, value))
                .boxed()
                .toList();
    }

    boolean leavesOpen(CellId cell, List<Long> values) {
        return values.stream().allMatch(value -> couldBe(cell, value));
    }

    /** Whether so many of the values stay possible. */
    boolean leavesOpen(CellId cell, List<Long> values, int enough) {
        return values.stream()
                        .filter(value -> couldBe(cell, value))
                        .limit(enough)
                        .count()
                == enough;
    }

    private boolean couldBe(CellId cell, long value) {
        var place = place(cell);
        if ((possible[place] & 1L << value) == 0) {
            search.example(ties.leader(place), value - value(place), this::showTied);
        }
        return (possible[place] & 1L << value) != 0;
    }

    private void showTied(int leader, long change) {
        tied.get(leader).forEach(place -> show(place, change));
    }

    private void show(int place, long change) {
        var value = value(place) + change;
        if (0 <= value && value < Long.SIZE) {
            possible[place] |= 1L << value;
        }
    }

    /** Of the counts that readers do not know, there are but two in the balance, one on either side. */
    private void tie(Balance balance) {
        var left = unknown(balance.left());
        var right = unknown(balance.right());
        if (left.size() == 1 && right.size() == 1) {
            ties.tie(place(left.getFirst()), place(right.getFirst()));
        }
    }

    private List<CellId> unknown(List<CellId> side) {
        return side.stream()
                .filter(cell -> truth.count(cell).standing() != Standing.KNOWN)
                .toList();
    }

    /** What is tied together says the same thing many times; once is enough. */
    private List<Search.Scale> scales() {
        Set<Search.Scale> scales = truth.balances().stream()
                .map(this::scale)
                .filter(scale -> !scale.terms().isEmpty())
                .collect(Collectors.toSet());
        return scales.stream()
                .sorted(Comparator.comparing(Search.Scale::toString))
                .toList();
    }

    /** What stands nowhere else and is never told leaves the balance as much play as it may change. */
    private Search.Scale scale(Balance balance) {
        var play = Range.exactly(0);
        var weights = new TreeMap<Integer, Integer>();
        for (var term : terms(balance)) {
            var cell = cells.get(term.count());
            if (isPlay(cell)) {
                var change = Range.ANYTHING.minus(truth.value(cell));
                play = play.plus(term.weight() > 0 ? change.negative() : change);
            } else {
                weights.merge(ties.leader(term.count()), term.weight(), Integer::sum);
            }
        }
        weights.values().removeIf(weight -> weight == 0);
        return new Search.Scale(
                weights.entrySet().stream()
                        .map(entry -> new Search.Term(entry.getKey(), entry.getValue()))
                        .toList(),
                play);
    }

    private boolean isPlay(CellId cell) {
        return truth.count(cell).standing() == Standing.NEVER_TOLD
                && uses.getOrDefault(cell, 0) == 1
                && tied.get(ties.leader(place(cell))).size() == 1;
    }

    private List<Search.Term> terms(Balance balance) {
        var terms = new ArrayList<Search.Term>();
        unknown(balance.left()).forEach(cell -> terms.add(new Search.Term(place(cell), 1)));
        unknown(balance.right()).forEach(cell -> terms.add(new Search.Term(place(cell), -1)));
        return terms;
    }

    private long value(int place) {
        return truth.value(cells.get(place));
    }

    private int place(CellId cell) {
        return Objects.requireNonNull(places.get(cell), cell::toString);
    }
}
