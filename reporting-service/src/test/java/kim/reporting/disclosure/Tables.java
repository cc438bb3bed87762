package kim.reporting.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Small truths to protect: a column with its sum, a table with sums on both sides. */
final class Tables {

    static final CellId TOTAL = CellId.of("cases", Map.of());

    private Tables() {}

    static CellId part(int place) {
        return CellId.of("cases", Map.of("carrier", "c" + place));
    }

    static CellId cell(int row, int column) {
        return CellId.of("cases", Map.of("carrier", "c" + row, "type", "t" + column));
    }

    /** Parts and their sum. */
    static Truth column(long... parts) {
        return column(Set.of(), parts);
    }

    static Truth column(Set<Share> shares, long... parts) {
        var counts = new HashMap<CellId, Count>();
        var ids = IntStream.range(0, parts.length).mapToObj(Tables::part).toList();
        ids.forEach(id -> counts.put(id, Count.of(parts[ids.indexOf(id)])));
        counts.put(
                TOTAL,
                Count.of(IntStream.range(0, parts.length)
                        .mapToLong(i -> parts[i])
                        .sum()));
        return Truth.of(counts, Set.of(Balance.margin(TOTAL, ids)), shares);
    }

    /** Rows and columns with the sums of each and the sum of all. */
    static Truth crossed(List<List<Integer>> rows) {
        var counts = new HashMap<CellId, Count>();
        var balances = new HashSet<Balance>();
        var columns = rows.getFirst().size();
        var rowSums = new ArrayList<CellId>();
        for (var row = 0; row < rows.size(); row++) {
            var r = row;
            var ids = IntStream.range(0, columns)
                    .mapToObj(column -> cell(r, column))
                    .toList();
            ids.forEach(id -> counts.put(id, Count.of(rows.get(r).get(ids.indexOf(id)))));
            rowSums.add(sum(part(r), ids, counts, balances));
        }
        for (var column = 0; column < columns; column++) {
            var c = column;
            var ids = IntStream.range(0, rows.size())
                    .mapToObj(row -> cell(row, c))
                    .toList();
            sum(CellId.of("cases", Map.of("type", "t" + c)), ids, counts, balances);
        }
        sum(TOTAL, rowSums, counts, balances);
        return Truth.of(counts, balances, Set.of());
    }

    private static CellId sum(CellId whole, List<CellId> parts, Map<CellId, Count> counts, Set<Balance> balances) {
        counts.put(
                whole,
                Count.of(parts.stream()
                        .mapToLong(id -> Objects.requireNonNull(counts.get(id)).value())
                        .sum()));
        balances.add(Balance.margin(whole, parts));
        return whole;
    }
}
