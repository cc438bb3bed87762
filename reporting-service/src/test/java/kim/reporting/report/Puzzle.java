package kim.reporting.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whole numbers within bounds, and sums of some of them within bounds: what somebody who has read everything has to
 * solve. Bounds are narrowed until nothing new follows from any sum; that is the attack. That a number could be another
 * one is only believed where a whole solution is at hand, which is checked against every bound and every sum.
 */
final class Puzzle {

    static final long ENDLESS = 1L << 40;

    private static final int TRIES = 8;
    private static final int STEPS = 300;

    private final List<long[]> bounds = new ArrayList<>();
    private final List<Long> start = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    private int[] leader = {};
    private long[] least = {};
    private long[] most = {};
    private List<Line> lines = List.of();
    private List<List<int[]>> linesOf = List.of();
    private long[] change = {};
    private long[] off = {};

    private record Sum(List<Integer> plus, List<Integer> minus, long lowest, long highest) {}

    /** A sum of changes; numbers that can only change together are one. */
    private record Line(int[] numbers, int[] weights, long lowest, long highest) {}

    interface Example {
        void shows(int number, long value);
    }

    /** @param solution one value that is known to fit, from where the search for others starts */
    int number(long lowest, long highest, long solution) {
        bounds.add(new long[] {lowest, highest});
        start.add(solution);
        return bounds.size() - 1;
    }

    void narrow(int number, long lowest, long highest) {
        var known = bounds.get(number);
        known[0] = Math.max(known[0], lowest);
        known[1] = Math.min(known[1], highest);
    }

    void sum(List<Integer> plus, List<Integer> minus, long lowest, long highest) {
        sums.add(new Sum(List.copyOf(plus), List.copyOf(minus), lowest, highest));
    }

    /** The least that the number can be, as far as bounds tell. */
    long lowest(int number) {
        return start.get(number) + least[leader[number]];
    }

    long highest(int number) {
        return start.get(number) + most[leader[number]];
    }

    /** Concludes from the bounds of some numbers on those of others until nothing new follows. */
    void propagate() {
        tie();
        write();
        change = new long[leader.length];
        off = new long[lines.size()];
        require(fits(start), "the solution that is known does not fit");
        var changed = true;
        for (var round = 0; round < 50 && changed; round++) {
            changed = false;
            for (var line : lines) {
                changed |= narrows(line);
            }
        }
    }

    /** Numbers that differ by something known follow the same one. */
    private void tie() {
        leader = new int[bounds.size()];
        Arrays.setAll(leader, i -> i);
        for (var sum : sums) {
            if (sum.plus.size() == 1 && sum.minus.size() == 1 && sum.lowest == sum.highest) {
                leader[first(sum.plus.getFirst())] = first(sum.minus.getFirst());
            }
        }
        Arrays.setAll(leader, this::first);
        least = new long[leader.length];
        most = new long[leader.length];
        Arrays.fill(least, -ENDLESS);
        Arrays.fill(most, ENDLESS);
        for (var number = 0; number < leader.length; number++) {
            least[leader[number]] = Math.max(least[leader[number]], bounds.get(number)[0] - start.get(number));
            most[leader[number]] = Math.min(most[leader[number]], bounds.get(number)[1] - start.get(number));
        }
    }

    private int first(int number) {
        return leader[number] == number ? number : first(leader[number]);
    }

    private void write() {
        lines = sums.stream()
                .map(this::line)
                .filter(line -> line.numbers.length > 0)
                .toList();
        linesOf = new ArrayList<>();
        for (var ignored : leader) {
            linesOf.add(new ArrayList<>());
        }
        for (var line = 0; line < lines.size(); line++) {
            for (var at = 0; at < lines.get(line).numbers.length; at++) {
                linesOf.get(lines.get(line).numbers[at]).add(new int[] {line, lines.get(line).weights[at]});
            }
        }
    }

    private Line line(Sum sum) {
        var weights = new TreeMap<Integer, Integer>();
        sum.plus.forEach(number -> weights.merge(leader[number], 1, Integer::sum));
        sum.minus.forEach(number -> weights.merge(leader[number], -1, Integer::sum));
        weights.values().removeIf(weight -> weight == 0);
        var total = total(sum, start);
        return new Line(
                weights.keySet().stream().mapToInt(Integer::intValue).toArray(),
                weights.values().stream().mapToInt(Integer::intValue).toArray(),
                sum.lowest - total,
                sum.highest - total);
    }

    private boolean narrows(Line line) {
        var changed = false;
        for (var at = 0; at < line.numbers.length; at++) {
            var low = 0L;
            var high = 0L;
            for (var other = 0; other < line.numbers.length; other++) {
                if (other != at) {
                    var weight = line.weights[other];
                    var one = weight * least[line.numbers[other]];
                    var two = weight * most[line.numbers[other]];
                    low += Math.min(one, two);
                    high += Math.max(one, two);
                }
            }
            changed |= narrow(line.numbers[at], line.weights[at], line.lowest - high, line.highest - low);
        }
        return changed;
    }

    private boolean narrow(int number, int weight, long from, long to) {
        var low = Math.max(least[number], weight > 0 ? Math.ceilDiv(from, weight) : Math.ceilDiv(to, weight));
        var high = Math.min(most[number], weight > 0 ? Math.floorDiv(to, weight) : Math.floorDiv(from, weight));
        var changed = low > least[number] || high < most[number];
        least[number] = low;
        most[number] = high;
        return changed;
    }

    /** Shows all of a solution in which the number has this value, if one is found near the known one. */
    void example(int number, long value, Example seen) {
        var wanted = value - start.get(number);
        var found = false;
        for (var attempt = 0; attempt < TRIES && !found; attempt++) {
            Arrays.fill(change, 0);
            Arrays.fill(off, 0);
            found = mend(leader[number], wanted, new Random(attempt));
        }
        if (found) {
            var solution = new ArrayList<Long>();
            for (var each = 0; each < leader.length; each++) {
                solution.add(start.get(each) + change[leader[each]]);
            }
            require(solution.get(number) == value && fits(solution), "an example that is none");
            for (var each = 0; each < leader.length; each++) {
                seen.shows(each, solution.get(each));
            }
        }
    }

    private boolean mend(int fixed, long wanted, Random random) {
        var broken = new TreeSet<Integer>();
        var weights = new int[lines.size()];
        var rests = new int[leader.length];
        Arrays.fill(weights, 1);
        rests[fixed] = STEPS;
        move(fixed, wanted, broken);
        for (var step = 0; step < STEPS && !broken.isEmpty(); step++) {
            var which = broken.stream()
                    .skip(random.nextInt(broken.size()))
                    .findFirst()
                    .orElseThrow();
            var line = lines.get(which);
            var missing = missing(line, off[which]);
            var best = -1;
            var bestWorse = Long.MAX_VALUE;
            var bestBy = 0L;
            for (var at = 0; at < line.numbers.length; at++) {
                var number = line.numbers[at];
                var by = Math.clamp(change[number] + missing / line.weights[at], least[number], most[number])
                        - change[number];
                var worse = by == 0 || rests[number] > step ? Long.MAX_VALUE : worse(number, by, weights);
                if (worse < bestWorse || (worse == bestWorse && worse < Long.MAX_VALUE && random.nextBoolean())) {
                    best = number;
                    bestWorse = worse;
                    bestBy = by;
                }
            }
            if (bestWorse >= 0) {
                broken.forEach(it -> weights[it]++);
            }
            if (best >= 0) {
                rests[best] = step + 2 + random.nextInt(4);
                move(best, bestBy, broken);
            }
        }
        return broken.isEmpty();
    }

    private long worse(int number, long by, int[] weights) {
        var worse = 0L;
        for (var use : linesOf.get(number)) {
            var line = lines.get(use[0]);
            var before = Math.abs(missing(line, off[use[0]]));
            var after = Math.abs(missing(line, off[use[0]] + by * use[1]));
            worse += weights[use[0]] * (after - before + Long.signum(after) - Long.signum(before));
        }
        return worse;
    }

    private void move(int number, long by, TreeSet<Integer> broken) {
        change[number] += by;
        for (var use : linesOf.get(number)) {
            off[use[0]] += by * use[1];
            if (missing(lines.get(use[0]), off[use[0]]) == 0) {
                broken.remove(use[0]);
            } else {
                broken.add(use[0]);
            }
        }
    }

    private static long missing(Line line, long off) {
        return Math.clamp(off, line.lowest, line.highest) - off;
    }

    private boolean fits(List<Long> solution) {
        for (var number = 0; number < leader.length; number++) {
            if (solution.get(number) < bounds.get(number)[0] || solution.get(number) > bounds.get(number)[1]) {
                return false;
            }
        }
        return sums.stream().allMatch(sum -> {
            var total = total(sum, solution);
            return sum.lowest <= total && total <= sum.highest;
        });
    }

    private static long total(Sum sum, List<Long> values) {
        return sum.plus.stream().mapToLong(values::get).sum()
                - sum.minus.stream().mapToLong(values::get).sum();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
