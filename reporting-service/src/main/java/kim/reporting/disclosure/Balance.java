package kim.reporting.disclosure;

import java.util.List;
import java.util.stream.Stream;

/** What every reader knows without being told: the counts on the left add up to the same as those on the right. */
public record Balance(List<CellId> left, List<CellId> right) {

    public Balance {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** A margin and what it sums up. */
    public static Balance margin(CellId whole, List<CellId> parts) {
        return new Balance(List.of(whole), parts);
    }

    /** The part is among the whole, whatever else is. */
    public static Balance within(CellId part, CellId rest, CellId whole) {
        return new Balance(List.of(whole), List.of(part, rest));
    }

    public Balance and(String key, String value) {
        return new Balance(
                left.stream().map(cell -> cell.and(key, value)).toList(),
                right.stream().map(cell -> cell.and(key, value)).toList());
    }

    boolean isMarginOf(CellId cell) {
        return left.size() == 1 && left.getFirst().equals(cell);
    }

    public Stream<CellId> cells() {
        return Stream.concat(left.stream(), right.stream());
    }
}
