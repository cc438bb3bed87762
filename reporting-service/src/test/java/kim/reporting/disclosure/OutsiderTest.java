package kim.reporting.disclosure;

import static kim.reporting.disclosure.Tables.column;
import static kim.reporting.disclosure.Tables.crossed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** Properties that hold for any table, and an attacker who tries every table that fits what was published. */
class OutsiderTest {

    private static final Rule RULE = Rule.MINISTRY;

    @Test
    @DisplayName("[M3] whatever the table: no small count is shown, every other is its own rounding or held back")
    void everyCountByItself() {
        qt().forAll(columns(1, 9, 60)).checkAssert(parts -> {
            var truth = column(parts);
            DisclosureControl.apply(truth, RULE).counts().forEach((cell, shown) -> {
                if (!shown.isSuppressed()) {
                    assertThat(truth.value(cell)).isGreaterThanOrEqualTo(RULE.smallest());
                    assertThat(shown.value()).isEqualTo(Long.toString(RULE.round(truth.value(cell))));
                }
            });
        });
    }

    @Test
    @DisplayName("[M3] the same truth is published the same way, in whatever order it comes")
    void orderDoesNotMatter() {
        qt().forAll(columns(2, 8, 30), integers().between(0, 1000)).checkAssert((parts, seed) -> {
            var truth = column(parts);
            var entries = new ArrayList<>(truth.counts().entrySet());
            Collections.shuffle(entries, new Random(seed));
            var shuffled = new LinkedHashMap<CellId, Count>();
            entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));

            assertThat(DisclosureControl.apply(Truth.of(shuffled, truth.balances(), truth.shares()), RULE))
                    .isEqualTo(DisclosureControl.apply(truth, RULE));
        });
    }

    @Test
    @DisplayName(
            "[M3] in a column with its sum, trying every table that fits leaves at least two values for each suppressed count")
    void columnsHold() {
        qt().withExamples(1000).forAll(columns(1, 4, 16)).checkAssert(parts -> holds(column(parts)));
    }

    @Test
    @DisplayName("[M3] in a table with sums on both sides, trying every table that fits leaves at least two values")
    void crossedTablesHold() {
        var rows = lists().of(integers().between(0, 14)).ofSize(2);
        qt().withExamples(300).forAll(lists().of(rows).ofSizeBetween(2, 2)).checkAssert(table -> holds(crossed(table)));
    }

    @Test
    @DisplayName("[M3] holding back stays the exception: of realistic months 9 in 10 told counts stay told")
    void staysUseful() {
        var random = new Random(7);
        long tellable = 0;
        long told = 0;
        for (var month = 0; month < 300; month++) {
            var truth = column(random.ints(9, 0, 60).asLongStream().toArray());
            var published = DisclosureControl.apply(truth, RULE);
            tellable += truth.counts().values().stream()
                    .filter(count -> count.value() >= 5)
                    .count();
            told += published.counts().values().stream()
                    .filter(shown -> !shown.isSuppressed())
                    .count();
        }
        assertThat((double) told / tellable).isGreaterThan(0.9);
    }

    private static Gen<long[]> columns(int shortest, int longest, int largest) {
        return lists().of(integers().between(0, largest))
                .ofSizeBetween(shortest, longest)
                .map(list -> list.stream().mapToLong(Integer::longValue).toArray());
    }

    /** Tells the attacker even which of the suppressed counts are small. */
    private static void holds(Truth truth) {
        var published = DisclosureControl.apply(truth, RULE);
        var attacker = new EveryTable(truth, published);
        for (var cell : truth.counts().keySet()) {
            if (truth.value(cell) < RULE.smallest()) {
                assertThat(attacker.valuesOf(cell))
                        .as("%s in %s as %s", cell, truth.counts(), published.counts())
                        .hasSizeGreaterThanOrEqualTo(2);
            }
        }
    }

    /** Tries all of them; no cleverness that could be wrong. */
    private static final class EveryTable {

        /** More than any count of these tests; sums may be larger. */
        private static final long ENOUGH = 25;

        private final Truth truth;
        private final List<CellId> cells;
        private final List<CellId> inner;
        private final int[][] madeOf;
        private final long[] lowest;
        private final long[] highest;
        private final long[] values;

        EveryTable(Truth truth, Published published) {
            this.truth = truth;
            this.cells = List.copyOf(truth.counts().keySet());
            this.inner = cells.stream().filter(cell -> marginOf(cell).isEmpty()).toList();
            this.values = new long[inner.size()];
            this.madeOf = cells.stream()
                    .map(cell -> parts(cell).mapToInt(inner::indexOf).toArray())
                    .toArray(int[][]::new);
            this.lowest =
                    cells.stream().mapToLong(cell -> lowest(cell, published)).toArray();
            this.highest =
                    cells.stream().mapToLong(cell -> highest(cell, published)).toArray();
        }

        private Optional<Balance> marginOf(CellId cell) {
            return truth.balances().stream()
                    .filter(balance -> balance.isMarginOf(cell))
                    .findFirst();
        }

        private Stream<CellId> parts(CellId cell) {
            return marginOf(cell)
                    .map(balance -> balance.right().stream().flatMap(this::parts))
                    .orElse(Stream.of(cell));
        }

        List<Long> valuesOf(CellId cell) {
            var found = new ArrayList<Long>();
            var place = cells.indexOf(cell);
            for (var value = 0L; value < RULE.smallest(); value++) {
                lowest[place] = value;
                highest[place] = value;
                if (exists(0)) {
                    found.add(value);
                }
            }
            lowest[place] = 0;
            highest[place] = RULE.smallest() - 1;
            return found;
        }

        private boolean exists(int place) {
            if (place == values.length) {
                return IntStream.range(0, madeOf.length).allMatch(cell -> sum(cell) >= lowest[cell]);
            }
            var found = false;
            for (values[place] = 0; !found && values[place] <= ENOUGH && nothingIsTooMuch(); values[place]++) {
                found = exists(place + 1);
            }
            values[place] = 0;
            return found;
        }

        private boolean nothingIsTooMuch() {
            for (var cell = 0; cell < madeOf.length; cell++) {
                if (sum(cell) > highest[cell]) {
                    return false;
                }
            }
            return true;
        }

        private long sum(int cell) {
            var sum = 0L;
            for (var place : madeOf[cell]) {
                sum += values[place];
            }
            return sum;
        }

        private static long lowest(CellId cell, Published published) {
            var shown = published.count(cell).value();
            return shown == null ? 0 : Math.max(RULE.smallest(), shown.longValueExact() - 2);
        }

        private long highest(CellId cell, Published published) {
            var shown = published.count(cell).value();
            if (shown == null) {
                return truth.value(cell) < RULE.smallest() ? RULE.smallest() - 1 : Long.MAX_VALUE;
            }
            return shown.longValueExact() + 2;
        }
    }
}
