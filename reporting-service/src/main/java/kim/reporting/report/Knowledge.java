package kim.reporting.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kim.reporting.disclosure.Balance;
import kim.reporting.disclosure.CellId;
import kim.reporting.disclosure.Count;
import kim.reporting.disclosure.Published;
import kim.reporting.disclosure.Share;
import kim.reporting.disclosure.Shown;
import kim.reporting.disclosure.Standing;
import kim.reporting.disclosure.Truth;

/** What readers are taken to know, collected bit by bit. */
final class Knowledge {

    private final Map<CellId, Count> counts = new HashMap<>();
    private final Map<CellId, CellId> repeated = new HashMap<>();
    private final Map<CellId, Shown> shownBefore = new HashMap<>();
    private final Map<Share, Shown> sharesShownBefore = new HashMap<>();
    private final Set<Balance> balances = new HashSet<>();
    private final Set<Share> shares = new HashSet<>();
    private final Set<Share> sharesBefore = new HashSet<>();

    /** @throws IllegalStateException when the same count is known with another value */
    void add(CellId cell, Count count) {
        var known = counts.putIfAbsent(cell, count);
        if (known != null && known.value() != count.value()) {
            throw new IllegalStateException("%s is %s and %s".formatted(cell, known, count));
        }
        if (known != null && known.standing() == Standing.NEVER_TOLD) {
            counts.put(cell, count);
        }
    }

    /** The count is that of another version, or so nearly the same that it is published as that one was. */
    void repeat(CellId cell, CellId of) {
        var count = counts.get(cell);
        var known = counts.get(of);
        if (count != null && known != null && !repeated.containsKey(cell) && isNearlyTheSame(count, known)) {
            repeated.put(cell, of);
            counts.put(cell, count.as(Standing.NEVER_TOLD));
        }
    }

    private static boolean isNearlyTheSame(Count count, Count known) {
        return Math.abs(count.value() - known.value()) <= Protecting.RULE.own()
                && (count.value() == known.value() || !count.zeroByRule());
    }

    /** What was published before, in its form. */
    void toldBefore(CellId cell, Shown shown) {
        shownBefore.put(cell, shown);
    }

    void toldBefore(Share share, Shown shown) {
        sharesShownBefore.put(share, shown);
    }

    /** Everything that is to be told: what was decided now, and what is repeated. */
    Published told(Published now) {
        var counts = new HashMap<>(now.counts());
        repeated.forEach((cell, of) -> counts.put(cell, shownBefore.getOrDefault(of, Shown.SUPPRESSED)));
        var percentages = new HashMap<>(now.shares());
        for (var share : shares) {
            percentages.computeIfAbsent(share, this::asBefore);
        }
        return new Published(counts, percentages);
    }

    private Shown asBefore(Share share) {
        var part = repeated.get(share.part());
        var whole = repeated.get(share.whole());
        return part == null || whole == null
                ? Shown.SUPPRESSED
                : sharesShownBefore.getOrDefault(new Share(part, whole), Shown.SUPPRESSED);
    }

    void share(Share share) {
        shares.add(share);
    }

    void shareBefore(Share share) {
        sharesBefore.add(share);
    }

    boolean has(CellId cell) {
        return counts.containsKey(cell);
    }

    boolean hasAll(List<CellId> cells) {
        return counts.keySet().containsAll(cells);
    }

    void balance(List<CellId> left, List<CellId> right) {
        balances.add(new Balance(left, right));
    }

    long difference(List<CellId> left, List<CellId> right) {
        return sum(left) - sum(right);
    }

    /** Both sides are the same but for what readers know: what they entered themselves, or what a report names. */
    void balanceButForKnown(List<CellId> left, List<CellId> right) {
        var difference = difference(left, right);
        if (difference == 0) {
            balance(left, right);
            return;
        }
        var known = CellId.of("known difference of %s and %s".formatted(left, right), Map.of());
        add(known, Count.known(Math.abs(difference)));
        if (difference > 0) {
            balance(left, and(right, known));
        } else {
            balance(and(left, known), right);
        }
    }

    /** The left is no less than the right, if it is so at all. */
    void atLeast(List<CellId> left, List<CellId> right) {
        var difference = difference(left, right);
        if (difference >= 0) {
            var rest = CellId.of("rest of %s without %s".formatted(left, right), Map.of());
            add(rest, Count.neverTold(difference));
            balance(left, and(right, rest));
        }
    }

    /** A percentage is told of counts that are told for themselves. */
    Truth truth() {
        var own = shares.stream()
                .filter(share -> !repeated.containsKey(share.part()) && !repeated.containsKey(share.whole()))
                .collect(Collectors.toSet());
        return Truth.of(counts, balances, own, sharesBefore);
    }

    private long sum(List<CellId> cells) {
        return cells.stream()
                .mapToLong(cell ->
                        Objects.requireNonNull(counts.get(cell), cell::toString).value())
                .sum();
    }

    private static List<CellId> and(List<CellId> cells, CellId more) {
        return Stream.concat(cells.stream(), Stream.of(more)).toList();
    }
}
