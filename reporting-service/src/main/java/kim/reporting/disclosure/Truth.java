package kim.reporting.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that is to be published together, and what readers know already: the counts, what is known to balance among
 * them, the percentages.
 *
 * @param sharesBefore percentages that earlier reports told
 */
public record Truth(
        SortedMap<CellId, Count> counts, Set<Balance> balances, Set<Share> shares, Set<Share> sharesBefore) {

    /** @throws IllegalArgumentException when the counts are not what the balances claim: then the counting is wrong */
    public Truth {
        balances.forEach(balance -> requireBalanced(balance, counts));
        shares.forEach(share -> requirePart(share, counts));
    }

    public static Truth of(Map<CellId, Count> counts, Set<Balance> balances, Set<Share> shares) {
        return of(counts, balances, shares, Set.of());
    }

    public static Truth of(
            Map<CellId, Count> counts, Set<Balance> balances, Set<Share> shares, Set<Share> sharesBefore) {
        return new Truth(new TreeMap<>(counts), Set.copyOf(balances), Set.copyOf(shares), Set.copyOf(sharesBefore));
    }

    long value(CellId cell) {
        return value(cell, counts);
    }

    Count count(CellId cell) {
        return Objects.requireNonNull(counts.get(cell), cell::toString);
    }

    /** Whether anything in it is published now; what was told before stays as it is. */
    boolean isNews() {
        return counts.values().stream().anyMatch(count -> count.standing() == Standing.NOW);
    }

    private static void requireBalanced(Balance balance, Map<CellId, Count> counts) {
        if (sum(balance.left(), counts) != sum(balance.right(), counts)) {
            throw new IllegalArgumentException("does not balance: " + balance);
        }
    }

    private static void requirePart(Share share, Map<CellId, Count> counts) {
        if (value(share.part(), counts) > value(share.whole(), counts)) {
            throw new IllegalArgumentException("the part is more than the whole: " + share);
        }
    }

    private static long sum(List<CellId> cells, Map<CellId, Count> counts) {
        return cells.stream().mapToLong(cell -> value(cell, counts)).sum();
    }

    private static long value(CellId cell, Map<CellId, Count> counts) {
        return Objects.requireNonNull(counts.get(cell), cell::toString).value();
    }
}
