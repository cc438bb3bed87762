package kim.reporting.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/**
 * Looks for changes of the true counts that leave everything in balance: changes one, then step by step whatever upsets
 * least of what is out of balance, and does not take back at once what it has just done. Chance breaks ties, from a seed,
 * so the same question always gets the same answer.
 */
final class Search {

    private static final int ROUNDS = 12;
    private static final int TRIES = 6;
    private static final int STEPS = 300;
    private static final int PAUSE = 3;

    private final long[] changes;
    private final int[] restsUntil;
    private final List<Scale> scales;
    private final List<List<Use>> usesOf = new ArrayList<>();
    private final long[] gaps;
    /** What stays out of balance for long weighs ever more. */
    private final int[] weights;

    private final BitSet open = new BitSet();
    private final BitSet touched = new BitSet();
    private Range[] ranges = {};
    private Random chance = new Random(0);

    Search(int counts, List<Scale> scales) {
        this.changes = new long[counts];
        this.restsUntil = new int[counts];
        this.scales = scales;
        this.gaps = new long[scales.size()];
        this.weights = new int[scales.size()];
        for (var count = 0; count < counts; count++) {
            usesOf.add(new ArrayList<>());
        }
        for (var scale = 0; scale < scales.size(); scale++) {
            for (var term : scales.get(scale).terms()) {
                usesOf.get(term.count()).add(new Use(scale, term.weight()));
            }
        }
    }

    /** A count in a balance; the sign of its weight is that of its side. */
    record Term(int count, int weight) {}

    /** Changes on both sides may differ by something in the range. */
    record Scale(List<Term> terms, Range play) {}

    /** A balance in which a count stands. */
    private record Use(int scale, int weight) {}

    /** Told of every count that an example changes. */
    interface Seen {
        void show(int count, long change);
    }

    /** @param told by how much each count may change */
    void within(Range[] told) {
        ranges = told.clone();
        var narrowed = true;
        for (var round = 0; round < ROUNDS && narrowed; round++) {
            narrowed = false;
            for (var scale : scales) {
                narrowed |= narrows(scale);
            }
        }
    }

    /** Whether the balance bounds any of its counts closer than was known. */
    private boolean narrows(Scale scale) {
        var all = Range.exactly(0);
        for (var term : scale.terms()) {
            all = all.plus(ranges[term.count()].times(term.weight()));
        }
        var narrowed = false;
        for (var term : scale.terms()) {
            var own = ranges[term.count()];
            var weighed = own.times(term.weight());
            var others = new Range(all.lowest() - weighed.lowest(), all.highest() - weighed.highest());
            var left = own.and(scale.play().plus(others.negative()).dividedBy(term.weight()));
            narrowed |= !left.equals(own);
            ranges[term.count()] = left;
            all = others.plus(left.times(term.weight()));
        }
        return narrowed;
    }

    /** Shows all changes of an example in which the count changes so much, if one is found. */
    void example(int count, long change, Seen seen) {
        var found = !ranges[count].contains(change);
        for (var attempt = 0; attempt < TRIES && !found; attempt++) {
            chance = new Random(31L * count + change + attempt);
            change(count, change, Integer.MAX_VALUE);
            found = settle();
            if (found) {
                touched.stream().forEach(changed -> seen.show(changed, changes[changed]));
            }
            for (var changed : touched.stream().toArray()) {
                change(changed, -changes[changed], 0);
            }
            touched.clear();
        }
    }

    private boolean settle() {
        Arrays.fill(weights, 1);
        for (var step = 0; step < STEPS && !open.isEmpty(); step++) {
            var way = bestWay(any(open), step);
            if (way.disorder() >= 0) {
                open.stream().forEach(scale -> weights[scale]++);
            }
            if (way.change() != 0) {
                change(way.count(), way.change(), step + PAUSE + chance.nextInt(PAUSE));
            }
        }
        return open.isEmpty();
    }

    private int any(BitSet set) {
        var scale = set.nextSetBit(0);
        for (var skip = chance.nextInt(set.cardinality()); skip > 0; skip--) {
            scale = set.nextSetBit(scale + 1);
        }
        return scale;
    }

    /** A change that would bring a balance nearer. */
    private record Way(int count, long change, long disorder) {}

    private Way bestWay(int scale, int step) {
        var best = new Way(0, 0, Long.MAX_VALUE);
        var ties = 1;
        for (var term : scales.get(scale).terms()) {
            var count = term.count();
            var change = restsUntil[count] > step
                    ? 0
                    : ranges[count].nearestTo(changes[count] + missing(scale) / term.weight()) - changes[count];
            if (change != 0) {
                var way = new Way(count, change, disorder(count, change));
                ties = way.disorder() == best.disorder() ? ties + 1 : 1;
                if (way.disorder() < best.disorder()
                        || (way.disorder() == best.disorder() && chance.nextInt(ties) == 0)) {
                    best = way;
                }
            }
        }
        return best;
    }

    private long missing(int scale) {
        return scales.get(scale).play().nearestTo(gaps[scale]) - gaps[scale];
    }

    /** What it would upset less what it would settle. */
    private long disorder(int count, long change) {
        var disorder = 0L;
        for (var use : usesOf.get(count)) {
            var before = Math.abs(missing(use.scale()));
            gaps[use.scale()] += change * use.weight();
            var after = Math.abs(missing(use.scale()));
            gaps[use.scale()] -= change * use.weight();
            disorder += weights[use.scale()] * (after - before + Long.signum(after) - Long.signum(before));
        }
        return disorder;
    }

    private void change(int count, long change, int pause) {
        touched.set(count);
        restsUntil[count] = pause;
        changes[count] += change;
        for (var use : usesOf.get(count)) {
            gaps[use.scale()] += change * use.weight();
            open.set(use.scale(), missing(use.scale()) != 0);
        }
    }
}
