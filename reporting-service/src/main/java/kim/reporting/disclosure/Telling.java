package kim.reporting.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is told of a truth, and what an outsider learns by it; it can only become less. */
class Telling {

    private final Truth truth;
    private final Rule rule;
    private final Set<CellId> heldBack = new HashSet<>();
    private final Set<Share> shares;
    /** Percentages may give their counts away to the last digit, so these are taken as known. */
    private final Set<CellId> underShares = new HashSet<>();

    Telling(Truth truth, Rule rule) {
        this.truth = truth;
        this.rule = rule;
        this.shares =
                truth.shares().stream().filter(this::restsOnEnough).collect(Collectors.toCollection(HashSet::new));
        findCellsUnderShares();
    }

    /** The counts to protect, in an order of their own. */
    List<CellId> suppressed() {
        return truth.counts().keySet().stream().filter(this::isSuppressed).toList();
    }

    Shown shown(CellId cell) {
        if (isStructuralZero(cell)) {
            return Shown.STRUCTURAL_ZERO;
        }
        return isTold(cell) ? Shown.rounded(BigDecimal.valueOf(rule.round(truth.value(cell)))) : Shown.SUPPRESSED;
    }

    Shown shown(Share share) {
        if (!shares.contains(share)) {
            return Shown.SUPPRESSED;
        }
        var part = BigDecimal.valueOf(100 * truth.value(share.part()));
        return Shown.rounded(part.divide(BigDecimal.valueOf(truth.value(share.whole())), RoundingMode.HALF_UP));
    }

    /** Outsiders are given credit for knowing which count is small; one that is only held back could be anything. */
    Range rangeOf(CellId cell) {
        var count = truth.count(cell);
        if (isStructuralZero(cell)) {
            return Range.exactly(0);
        }
        if (isSuppressed(cell)) {
            return new Range(count.zeroByRule() ? 1 : 0, rule.smallest() - 1);
        }
        if (heldBack.contains(cell)) {
            return new Range(0, Range.ENDLESS);
        }
        return underShares.contains(cell) ? Range.exactly(count.value()) : rule.behind(count.value());
    }

    /** Returns whether there was still something to hold back; the nearer to the cell, the sooner it goes. */
    boolean tellLessAbout(CellId cell) {
        var near = Set.of(cell);
        while (true) {
            var balances = balancesOf(near);
            var around = balances.stream().flatMap(Balance::cells).collect(Collectors.toCollection(TreeSet::new));
            if (dropShareOn(around) || holdBackOneOf(around, balances)) {
                return true;
            }
            if (near.containsAll(around)) {
                return false;
            }
            near = around;
        }
    }

    private boolean dropShareOn(Set<CellId> cells) {
        if (!shares.removeIf(share -> share.cells().anyMatch(cells::contains))) {
            return false;
        }
        findCellsUnderShares();
        return true;
    }

    private void findCellsUnderShares() {
        underShares.clear();
        shares.stream().flatMap(Share::cells).forEach(underShares::add);
    }

    private boolean holdBackOneOf(Set<CellId> cells, Collection<Balance> balances) {
        var smallest = leastMissed(
                        cells.stream().filter(cell -> !isMargin(cell, balances)).toList())
                .or(() -> leastMissed(cells));
        smallest.ifPresent(heldBack::add);
        return smallest.isPresent();
    }

    private Optional<CellId> leastMissed(Collection<CellId> cells) {
        return cells.stream()
                .filter(cell -> isTold(cell) && !isStructuralZero(cell))
                .filter(cell -> !truth.count(cell).toldElsewhere())
                .min(Comparator.comparingLong(truth::value).thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isMargin(CellId cell, Collection<Balance> balances) {
        return balances.stream().anyMatch(balance -> balance.isMarginOf(cell));
    }

    private Set<Balance> balancesOf(Set<CellId> cells) {
        return truth.balances().stream()
                .filter(balance -> balance.cells().anyMatch(cells::contains))
                .collect(Collectors.toSet());
    }

    private boolean restsOnEnough(Share share) {
        var rest = truth.value(share.whole()) - truth.value(share.part());
        return isTold(share.part()) && isTold(share.whole()) && rest >= rule.smallest();
    }

    private boolean isTold(CellId cell) {
        return truth.value(cell) >= rule.smallest() && !heldBack.contains(cell);
    }

    private boolean isStructuralZero(CellId cell) {
        return truth.count(cell).zeroByRule() && truth.value(cell) == 0;
    }

    private boolean isSuppressed(CellId cell) {
        return truth.value(cell) < rule.smallest() && !isStructuralZero(cell);
    }
}
