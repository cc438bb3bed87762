package kim.reporting.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Somebody who has read everything, knows the rules and can count. Whether a suppressed count could also have another
 * value is shown by example: counts that fit all that is told and every balance. An example not found in reasonable
 * time counts as none, so mistakes are on the safe side.
 */
class Outsider {

    private static final int PATIENCE = 20_000;

    private final Map<CellId, Integer> places = new HashMap<>();
    private final List<CellId> cells;
    private final long[] truth;
    private final List<List<Term>> balances = new ArrayList<>();
    private final List<List<Use>> usesOf = new ArrayList<>();

    Outsider(Truth truth) {
        cells = List.copyOf(truth.counts().keySet());
        this.truth = cells.stream().mapToLong(truth::value).toArray();
        for (var cell : cells) {
            places.put(cell, usesOf.size());
            usesOf.add(new ArrayList<>());
        }
        truth.balances().forEach(this::learn);
        var leastBound =
                Comparator.comparingInt((Term term) -> usesOf.get(term.cell()).size());
        balances.forEach(terms -> terms.sort(leastBound));
    }

    private void learn(Balance balance) {
        var terms = new ArrayList<Term>();
        balance.left().forEach(cell -> terms.add(new Term(place(cell), 1)));
        balance.right().forEach(cell -> terms.add(new Term(place(cell), -1)));
        terms.forEach(term -> usesOf.get(term.cell()).add(new Use(balances.size(), term.sign())));
        balances.add(terms);
    }

    private int place(CellId cell) {
        return places.getOrDefault(cell, -1);
    }

    /** Whether, for all that is told, the count could have any value from 1 up to below the smallest published one. */
    boolean mustLeaveOpen(CellId cell, long smallest, Function<CellId, Range> told) {
        var ranges = cells.stream().map(told).toArray(Range[]::new);
        for (var value = 1; value < smallest; value++) {
            if (!new Attempt(ranges).succeeds(place(cell), value)) {
                return false;
            }
        }
        return true;
    }

    /** A cell in a balance; the sign is that of its side. */
    private record Term(int cell, int sign) {}

    /** A balance in which a cell stands. */
    private record Use(int balance, int sign) {}

    /** The search for one example: starts from the truth, changes one count, and settles what gets out of balance. */
    private final class Attempt {

        private final Range[] ranges;
        private final long[] values = truth.clone();
        private final long[] gaps = new long[balances.size()];
        private final boolean[] settled = new boolean[values.length];
        private int patience = PATIENCE;

        Attempt(Range[] ranges) {
            this.ranges = ranges;
        }

        boolean succeeds(int cell, long value) {
            move(cell, value - values[cell]);
            settled[cell] = true;
            return settle();
        }

        private boolean settle() {
            var open = tightest();
            if (open < 0) {
                return true;
            }
            for (var term : balances.get(open)) {
                if (patience-- < 0) {
                    return false;
                }
                if (!settled[term.cell()] && settlesWith(term, gaps[open])) {
                    return true;
                }
            }
            return false;
        }

        private boolean settlesWith(Term term, long gap) {
            var cell = term.cell();
            var change = ranges[cell].nearestTo(values[cell] - gap * term.sign()) - values[cell];
            if (change == 0) {
                return false;
            }
            move(cell, change);
            settled[cell] = true;
            var done = settle();
            if (!done) {
                settled[cell] = false;
                move(cell, -change);
            }
            return done;
        }

        private void move(int cell, long change) {
            values[cell] += change;
            usesOf.get(cell).forEach(use -> gaps[use.balance()] += change * use.sign());
        }

        /** The balance that is out and has the fewest counts left to settle it; -1 when all is well. */
        private int tightest() {
            var found = -1;
            var fewest = Long.MAX_VALUE;
            for (var balance = 0; balance < gaps.length; balance++) {
                if (gaps[balance] != 0) {
                    var free = balances.get(balance).stream()
                            .filter(term -> !settled[term.cell()])
                            .count();
                    if (free < fewest) {
                        found = balance;
                        fewest = free;
                    }
                }
            }
            return found;
        }
    }
}
