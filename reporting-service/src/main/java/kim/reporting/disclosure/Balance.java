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

    boolean isMarginOf(CellId cell) {
        return left.size() == 1 && left.getFirst().equals(cell);
    }

    Stream<CellId> cells() {
        return Stream.concat(left.stream(), right.stream());
    }
}
