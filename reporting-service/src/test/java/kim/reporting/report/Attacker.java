package kim.reporting.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kim.reporting.disclosure.Balance;
import kim.reporting.disclosure.CellId;
import kim.reporting.disclosure.Status;
import kim.reporting.indicator.Catalogue;
import kim.reporting.indicator.Indicator;
import kim.reporting.indicator.Measure;
import kim.reporting.indicator.OverTime;
import kim.reporting.indicator.Period;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who reads every report of a Kreis, or of all Kreise and the Land, and solves them jointly: the rules of
 * rounding, sums and identities, parts and wholes, periods and versions, percentages, and cases of their own. They are
 * given more than they have: what exactly percentages rest on, and every change between two numbers of the same that is
 * as small as their own cases could make it.
 */
final class Attacker {

    private static final int SMALLEST = 5;
    private static final int OWN = 3;

    private final Catalogue catalogue;
    private final boolean knowsSmall;
    private final Puzzle puzzle = new Puzzle();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, String> small = new TreeMap<>();
    private final Map<Integer, Long> ownIn = new HashMap<>();

    /**
     * @param versions everything that was ever published; the true figures in them only judge the attack
     * @param knowsSmall whether they are even told which of the suppressed counts are small, and which only held back
     */
    Attacker(Catalogue catalogue, List<Version> versions, Map<String, TrueReport> own, boolean knowsSmall) {
        this.catalogue = catalogue;
        this.knowsSmall = knowsSmall;
        for (var i = 0; i < versions.size(); i++) {
            read(
                    versions.get(i),
                    versions.subList(0, i),
                    own.get(versions.get(i).name()));
        }
        versions.forEach(this::conclude);
        for (var version : versions) {
            compare(version, versions);
        }
        puzzle.propagate();
    }

    /** How many values stay possible for each suppressed count. */
    Attack attack() {
        var possible = new HashMap<Integer, Long>();
        Puzzle.Example note = (number, value) -> {
            if (value < Long.SIZE) {
                possible.merge(number, 1L << value, (one, other) -> one | other);
            }
        };
        var result = new Attack();
        small.forEach((number, name) -> {
            for (var value = puzzle.lowest(number); value <= Math.min(puzzle.highest(number), 2 * SMALLEST); value++) {
                if ((possible.getOrDefault(number, 0L) & 1L << value) == 0 && value != truthOf(number)) {
                    puzzle.example(number, value, note);
                }
            }
            var open = possible.getOrDefault(number, 0L) | 1L << truthOf(number);
            var least = Math.max(1, ownIn.getOrDefault(number, 0L));
            result.add(
                    name,
                    Long.bitCount(open),
                    Long.bitCount(open) >= SMALLEST - least,
                    ownIn.getOrDefault(number, 0L) > 0);
        });
        return result;
    }

    private final List<Long> truths = new ArrayList<>();

    private long truthOf(int number) {
        return truths.get(number);
    }

    private int number(String key, long lowest, long highest, long truth) {
        return numbers.computeIfAbsent(key, first -> {
            truths.add(truth);
            return puzzle.number(lowest, highest, truth);
        });
    }

    private void read(Version version, List<Version> earlier, @Nullable TrueReport own) {
        eachCount(version, (indicator, measure, table, row) -> {
            var truth = row.count(measure);
            var key = key(version, indicator, measure, table.group(row));
            if (indicator.isCarried(measure)) {
                number(key, 0, Puzzle.ENDLESS, truth);
                return;
            }
            var cell = Objects.requireNonNull(version.told()).shown(table, row, measure);
            var number = number(key, 0, Puzzle.ENDLESS, truth);
            if (repeats(version, earlier, indicator, measure, table.group(row), truth, row.zeroByRule())) {
                if (truth < SMALLEST && cell.value() == null) {
                    small.put(number, key);
                }
            } else {
                narrow(number, cell, truth, row.zeroByRule(), key);
            }
            if (own != null && !indicator.isCorrection(measure)) {
                var mine = ownCount(own, table, row, measure);
                ownIn.merge(number, mine, Math::max);
                puzzle.narrow(number, mine, Puzzle.ENDLESS);
            }
        });
        readShares(version);
    }

    /** What has hardly changed since it was published before is published in the same form, which says nothing new. */
    private boolean repeats(
            Version version,
            List<Version> earlier,
            Indicator indicator,
            Measure.Count measure,
            Map<String, String> group,
            long truth,
            boolean zeroByRule) {
        return earlier.stream()
                .filter(it -> it.truth().kreis().equals(version.truth().kreis()))
                .filter(it -> period(it).equals(period(version))
                        || (measure.overTime() == OverTime.END
                                && period(it).to().equals(period(version).to())))
                .map(it -> numbers.get(key(it, indicator, measure, group)))
                .filter(Objects::nonNull)
                .map(this::truthOf)
                .anyMatch(before -> Math.abs(before - truth) <= OWN && (before == truth || !zeroByRule));
    }

    private void narrow(int number, PublicReport.Cell cell, long truth, boolean zeroByRule, String key) {
        var value = cell.value();
        if (cell.status() == Status.STRUCTURAL_ZERO) {
            puzzle.narrow(number, 0, 0);
        } else if (value != null) {
            puzzle.narrow(number, Math.max(SMALLEST, value.longValueExact() - 2), value.longValueExact() + 2);
        } else if (truth < SMALLEST) {
            puzzle.narrow(number, zeroByRule ? 1 : 0, knowsSmall ? SMALLEST - 1 : Puzzle.ENDLESS);
            small.put(number, key);
        }
    }

    private void readShares(Version version) {
        for (var table : version.truth().tables()) {
            var indicator = indicator(table);
            for (var row : table.rows()) {
                indicator.measures().stream()
                        .filter(Measure.Percentage.class::isInstance)
                        .map(Measure.Percentage.class::cast)
                        .filter(share -> Objects.requireNonNull(version.told())
                                        .shown(table, row, share)
                                        .value()
                                != null)
                        .flatMap(share -> Stream.of(share.part(), share.whole()))
                        .map(indicator::count)
                        .forEach(count -> puzzle.narrow(
                                find(version, indicator, count, table.group(row)), row.count(count), row.count(count)));
            }
        }
    }

    private void conclude(Version version) {
        for (var table : version.truth().tables()) {
            var indicator = indicator(table);
            for (var row : table.rows()) {
                indicator
                        .equations()
                        .forEach(it -> add(version, indicator, table, List.of(row), it.left(), it.right()));
                partsAndWholes(version, indicator, table, row);
            }
            if (table.by() != null) {
                indicator.overRows().forEach(it -> add(version, indicator, table, table.rows(), it.left(), it.right()));
                margins(version, indicator, table);
            }
        }
        catalogue.all().flatMap(it -> it.totals().stream()).forEach(total -> total(version, total));
    }

    private void add(
            Version version,
            Indicator indicator,
            TrueTable table,
            List<TrueTable.Row> rows,
            List<String> left,
            List<String> right) {
        if (Stream.concat(left.stream(), right.stream()).map(indicator::count).allMatch(table::shows)) {
            puzzle.sum(all(version, indicator, table, rows, left), all(version, indicator, table, rows, right), 0, 0);
        }
    }

    private List<Integer> all(
            Version version, Indicator indicator, TrueTable table, List<TrueTable.Row> rows, List<String> measures) {
        return rows.stream()
                .flatMap(row -> measures.stream()
                        .map(code -> find(version, indicator, indicator.count(code), table.group(row))))
                .toList();
    }

    private void partsAndWholes(Version version, Indicator indicator, TrueTable table, TrueTable.Row row) {
        var shown = indicator.counts().filter(table::shows).toList();
        for (var whole : shown) {
            for (var part : shown) {
                var isPart = part != whole
                        && part.quantity().equals(whole.quantity())
                        && part.within().entrySet().containsAll(whole.within().entrySet());
                var isShared = indicator.measures().stream()
                        .anyMatch(it -> it instanceof Measure.Percentage share
                                && share.part().equals(part.code())
                                && share.whole().equals(whole.code()));
                if (isPart || isShared) {
                    puzzle.sum(
                            List.of(find(version, indicator, whole, table.group(row))),
                            List.of(find(version, indicator, part, table.group(row))),
                            0,
                            Puzzle.ENDLESS);
                }
            }
        }
    }

    private void margins(Version version, Indicator indicator, TrueTable table) {
        indicator
                .counts()
                .filter(table::shows)
                .filter(measure -> !measure.unsummed())
                .forEach(measure -> puzzle.sum(
                        List.of(find(version, indicator, measure, Map.of())),
                        table.rows().stream()
                                .map(row -> find(version, indicator, measure, table.group(row)))
                                .toList(),
                        0,
                        0));
    }

    private void total(Version version, Balance total) {
        var follows = version.truth().follows();
        if (total.cells().anyMatch(cell -> cell.quantity().equals("running-cases-before")) && follows == null) {
            return;
        }
        var left = total.left().stream()
                .map(cell -> numbers.get(totalKey(version, cell)))
                .toList();
        var right = total.right().stream()
                .map(cell -> numbers.get(totalKey(version, cell)))
                .toList();
        var known = right.stream().filter(Objects::nonNull).toList();
        if (!left.contains(null) && !known.isEmpty() && sum(left) == sum(known)) {
            puzzle.sum(left, known, 0, 0);
        }
    }

    private static String totalKey(Version version, CellId cell) {
        return cell.quantity().equals("running-cases-before")
                ? key(String.valueOf(version.truth().follows()), "running-cases", cell.group())
                : key(version.name(), cell.quantity(), cell.group());
    }

    /** Versions of a period, shorter periods in it, and for the Land the Kreise. */
    private void compare(Version version, List<Version> versions) {
        var others = versions.stream()
                .filter(it -> it.truth().kreis().equals(version.truth().kreis()))
                .toList();
        others.stream()
                .filter(it -> it != version && period(it).equals(period(version)))
                .forEach(other -> pairs(version, List.of(other), this::nearlyEqual));
        for (var periods : period(version).parts()) {
            sequences(periods, others).forEach(parts -> overTime(version, parts));
        }
        if (version.truth().kreis().equals("05")) {
            var kreise = versions.stream()
                    .filter(it -> !it.truth().kreis().equals("05")
                            && period(it).equals(period(version))
                            && Objects.requireNonNull(version.told()).kreise().stream()
                                    .anyMatch(from -> from.equals(it.name())))
                    .toList();
            pairs(version, kreise, (whole, parts, measure) -> puzzle.sum(List.of(whole), parts, 0, 0));
        }
    }

    /** All provisional, all final, and the last of each. */
    private static List<List<Version>> sequences(List<Period> periods, List<Version> versions) {
        return Stream.of(ReportState.values())
                .map(state -> periods.stream()
                        .flatMap(period ->
                                versions.stream().filter(it -> period(it).equals(period) && it.state() == state))
                        .toList())
                .filter(found -> found.size() == periods.size())
                .toList();
    }

    private void overTime(Version whole, List<Version> parts) {
        pairs(whole, parts, (of, all, measure) -> {
            switch (measure.overTime()) {
                case SUM -> nearlyEqual(of, all, measure);
                case END -> nearlyEqual(of, List.of(all.getLast()), measure);
                case DISTINCT -> {
                    all.stream()
                            .filter(part -> truthOf(of) >= truthOf(part))
                            .forEach(part -> puzzle.sum(List.of(of), List.of(part), 0, Puzzle.ENDLESS));
                    if (sum(all) >= truthOf(of)) {
                        puzzle.sum(all, List.of(of), 0, Puzzle.ENDLESS);
                    }
                }
                case GROWING, NOTHING -> {}
            }
        });
    }

    private interface Pair {
        void of(int whole, List<Integer> parts, Measure.Count measure);
    }

    private void pairs(Version whole, List<Version> parts, Pair pair) {
        eachCount(whole, (indicator, measure, table, row) -> {
            var group = table.group(row);
            var found = parts.stream()
                    .map(part -> numbers.get(key(part, indicator, measure, group)))
                    .toList();
            if (!indicator.isCarried(measure) && !found.contains(null)) {
                pair.of(find(whole, indicator, measure, group), found, measure);
            }
        });
    }

    private void nearlyEqual(int whole, List<Integer> parts, Measure.Count measure) {
        var difference = truthOf(whole) - sum(parts);
        if (Math.abs(difference) <= OWN) {
            puzzle.sum(List.of(whole), parts, difference, difference);
        }
    }

    private long sum(List<Integer> of) {
        return of.stream().mapToLong(this::truthOf).sum();
    }

    private interface Counted {
        void of(Indicator indicator, Measure.Count measure, TrueTable table, TrueTable.Row row);
    }

    private void eachCount(Version version, Counted counted) {
        for (var table : version.truth().tables()) {
            var indicator = indicator(table);
            for (var row : table.rows()) {
                indicator.counts().filter(table::shows).forEach(measure -> counted.of(indicator, measure, table, row));
            }
        }
    }

    private int find(Version version, Indicator indicator, Measure.Count measure, Map<String, String> group) {
        var key = key(version, indicator, measure, group);
        return Objects.requireNonNull(numbers.get(key), key);
    }

    private static String key(Version version, Indicator indicator, Measure.Count measure, Map<String, String> group) {
        var follows = version.truth().follows();
        var carry = indicator.carry();
        return carry != null && follows != null && indicator.isCarried(measure)
                ? key(follows, indicator.count(carry.end()), group)
                : key(version.name(), measure, group);
    }

    private static String key(String version, Measure.Count measure, Map<String, String> group) {
        var all = new TreeMap<>(group);
        all.putAll(measure.within());
        return key(version, measure.quantity(), all);
    }

    private static String key(String version, String quantity, Map<String, String> group) {
        return "%s: %s %s".formatted(version, quantity, new TreeMap<>(group));
    }

    private static long ownCount(TrueReport own, TrueTable table, TrueTable.Row row, Measure.Count measure) {
        return own.tables().stream()
                .filter(it -> it.indicator().equals(table.indicator()) && it.by() == table.by())
                .flatMap(it -> it.rows().stream())
                .filter(it -> Objects.equals(it.code(), row.code()))
                .mapToLong(it -> it.count(measure))
                .sum();
    }

    private Indicator indicator(TrueTable table) {
        return catalogue.find(table.indicator()).orElseThrow();
    }

    private static Period period(Version version) {
        return version.truth().period();
    }

    /** What came out of it. */
    static final class Attack {

        final List<String> recovered = new ArrayList<>();
        final long[] byValuesLeft = new long[Long.SIZE + 1];
        long everythingOpen;
        long cells;
        long withOwn;

        void add(String name, int valuesLeft, boolean everything, boolean own) {
            cells++;
            byValuesLeft[valuesLeft]++;
            withOwn += own ? 1 : 0;
            everythingOpen += everything ? 1 : 0;
            if (valuesLeft < 2) {
                recovered.add(name);
            }
        }

        void add(Attack other) {
            cells += other.cells;
            withOwn += other.withOwn;
            everythingOpen += other.everythingOpen;
            recovered.addAll(other.recovered);
            IntStream.range(0, byValuesLeft.length).forEach(i -> byValuesLeft[i] += other.byValuesLeft[i]);
        }

        double shareOfEverythingOpen() {
            return (double) everythingOpen / cells;
        }
    }
}
