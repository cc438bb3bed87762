package kim.reporting.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    private final Map<CellId, List<Balance>> balancesOf = new HashMap<>();

    Telling(Truth truth, Rule rule) {
        this.truth = truth;
        this.rule = rule;
        truth.counts().forEach((cell, count) -> {
            if (count.standing() == Standing.HELD_BACK_BEFORE) {
                heldBack.add(cell);
            }
        });
        this.shares =
                truth.shares().stream().filter(this::restsOnEnough).collect(Collectors.toCollection(HashSet::new));
        truth.balances()
                .forEach(balance -> balance.cells()
                        .distinct()
                        .forEach(cell -> balancesOf
                                .computeIfAbsent(cell, first -> new ArrayList<>())
                                .add(balance)));
        findCellsUnderShares();
    }

    /** The counts to protect, in an order of their own. */
    List<CellId> suppressed() {
        return truth.counts().keySet().stream().filter(this::isSuppressed).toList();
    }

    /** The counts that are published now, one way or another. */
    List<CellId> now() {
        return truth.counts().keySet().stream().filter(this::isNow).toList();
    }

    long truth(CellId cell) {
        return truth.value(cell);
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
        if (count.standing() == Standing.KNOWN) {
            return Range.exactly(count.value());
        }
        if (count.standing() == Standing.NEVER_TOLD || heldBack.contains(cell)) {
            return Range.ANYTHING;
        }
        if (isStructuralZero(cell)) {
            return Range.exactly(0);
        }
        if (isSuppressed(cell)) {
            return new Range(count.zeroByRule() ? 1 : 0, rule.smallest() - 1);
        }
        return underShares.contains(cell) ? Range.exactly(count.value()) : rule.behind(count.value());
    }

    void holdBack(CellId cell) {
        heldBack.add(cell);
    }

    /** What an outsider would learn if nothing were told now but what is too small to be. */
    Range rangeInSilence(CellId cell) {
        return isNow(cell) && !isSuppressed(cell) && !isStructuralZero(cell) ? Range.ANYTHING : rangeOf(cell);
    }

    /** Returns whether there was still something to hold back in a sum in which the cell stands. */
    boolean tellLessNear(CellId cell) {
        var balances = balancesOf(Set.of(cell));
        var around = cellsOf(balances);
        return dropShareOn(around) || holdBackOneOf(around, balances);
    }

    /** Returns whether there was still something to hold back anywhere; the nearer to the cell, the sooner it goes. */
    boolean tellLessAbout(CellId cell) {
        var near = Set.of(cell);
        while (true) {
            var balances = balancesOf(near);
            var around = cellsOf(balances);
            if (dropShareOn(around) || holdBackOneOf(around, balances)) {
                return true;
            }
            if (near.containsAll(around)) {
                return false;
            }
            near = around;
        }
    }

    private static Set<CellId> cellsOf(Collection<Balance> balances) {
        return balances.stream().flatMap(Balance::cells).collect(Collectors.toCollection(TreeSet::new));
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
        truth.sharesBefore().stream().flatMap(Share::cells).forEach(underShares::add);
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
                .filter(cell -> isNow(cell) && isTold(cell))
                .min(Comparator.comparingLong(truth::value).thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isMargin(CellId cell, Collection<Balance> balances) {
        return balances.stream().anyMatch(balance -> balance.isMarginOf(cell));
    }

    private Set<Balance> balancesOf(Set<CellId> cells) {
        return cells.stream()
                .flatMap(cell -> balancesOf.getOrDefault(cell, List.of()).stream())
                .collect(Collectors.toSet());
    }

    /** Neither all nor nothing: what is left of the whole must be enough, too. */
    private boolean restsOnEnough(Share share) {
        var rest = truth.value(share.whole()) - truth.value(share.part());
        return isTold(share.part()) && isTold(share.whole()) && rest >= rule.smallest();
    }

    private boolean isNow(CellId cell) {
        return truth.count(cell).standing() == Standing.NOW;
    }

    private boolean isTold(CellId cell) {
        return truth.value(cell) >= rule.smallest() && !heldBack.contains(cell);
    }

    private boolean isStructuralZero(CellId cell) {
        return truth.count(cell).zeroByRule() && truth.value(cell) == 0;
    }

    private boolean isSuppressed(CellId cell) {
        var count = truth.count(cell);
        return count.isOpenToReaders() && count.value() < rule.smallest() && !isStructuralZero(cell);
    }
}
