package kim.reporting.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private Range[] ranges;

    Outsider(Truth truth, Function<CellId, Range> told) {
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
        ranges = read(told);
    }

    /** When less is told than before. */
    void readAgain(Function<CellId, Range> told) {
        ranges = read(told);
    }

    /** Whether, for all that is told, the count could have so many values, or all that it could have at all. */
    boolean mustLeaveOpen(CellId cell, int values) {
        var place = place(cell);
        var range = ranges[place];
        var wanted = Math.min(values, range.highest() - range.lowest() + 1);
        var possible = 0;
        for (var value = range.lowest(); value <= range.highest() && possible < wanted; value++) {
            if (value == truth[place] || new Attempt().succeeds(place, value)) {
                possible++;
            }
        }
        return possible == wanted;
    }

    private Range[] read(Function<CellId, Range> told) {
        return cells.stream().map(told).toArray(Range[]::new);
    }

    private void learn(Balance balance) {
        var terms = new ArrayList<Term>();
        balance.left().forEach(cell -> terms.add(new Term(place(cell), 1)));
        balance.right().forEach(cell -> terms.add(new Term(place(cell), -1)));
        terms.forEach(term -> usesOf.get(term.cell()).add(new Use(balances.size(), term.sign())));
        balances.add(terms);
    }

    private int place(CellId cell) {
        return Objects.requireNonNull(places.get(cell), cell::toString);
    }

    /** A cell in a balance; the sign is that of its side. */
    private record Term(int cell, int sign) {}

    /** A balance in which a cell stands. */
    private record Use(int balance, int sign) {}

    /** The search for one example: starts from the truth, changes one count, and settles what gets out of balance. */
    private final class Attempt {

        private final long[] values = truth.clone();
        private final boolean[] settled = new boolean[values.length];
        private final long[] gaps = new long[balances.size()];
        private final int[] free = balances.stream().mapToInt(List::size).toArray();
        private int patience = PATIENCE;

        boolean succeeds(int cell, long value) {
            move(cell, value - values[cell], true);
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
            move(cell, change, true);
            var done = settle();
            if (!done) {
                move(cell, -change, false);
            }
            return done;
        }

        private void move(int cell, long change, boolean toStay) {
            values[cell] += change;
            settled[cell] = toStay;
            for (var use : usesOf.get(cell)) {
                gaps[use.balance()] += change * use.sign();
                free[use.balance()] += toStay ? -1 : 1;
            }
        }

        /** The balance that is out and has the fewest counts left to settle it; -1 when all is well. */
        private int tightest() {
            var found = -1;
            for (var balance = 0; balance < gaps.length; balance++) {
                if (gaps[balance] != 0 && (found < 0 || free[balance] < free[found])) {
                    found = balance;
                }
            }
            return found;
        }
    }
}
