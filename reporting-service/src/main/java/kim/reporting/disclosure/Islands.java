package kim.reporting.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Splits a truth where nothing leads from one count to another: what is told of one island says nothing of the next. */
final class Islands {

    private final Map<CellId, CellId> towards = new HashMap<>();

    private Islands(Truth truth) {
        truth.counts().keySet().forEach(cell -> towards.put(cell, cell));
        truth.balances().forEach(balance -> join(balance.cells()));
        allShares(truth).forEach(share -> join(share.cells()));
    }

    static Collection<Truth> of(Truth truth) {
        var islands = new Islands(truth);
        var found = new TreeMap<CellId, Building>();
        truth.counts()
                .forEach((cell, count) -> islands.buildingOf(cell, found).counts.put(cell, count));
        truth.balances().stream()
                .filter(balance -> balance.cells().findAny().isPresent())
                .forEach(balance -> islands.buildingOf(
                                balance.cells().findFirst().orElseThrow(), found)
                        .balances
                        .add(balance));
        truth.shares()
                .forEach(share -> islands.buildingOf(share.part(), found).shares.add(share));
        truth.sharesBefore()
                .forEach(share ->
                        islands.buildingOf(share.part(), found).sharesBefore.add(share));
        return found.values().stream().map(Building::truth).toList();
    }

    private static Stream<Share> allShares(Truth truth) {
        return Stream.concat(truth.shares().stream(), truth.sharesBefore().stream());
    }

    private Building buildingOf(CellId cell, Map<CellId, Building> found) {
        return found.computeIfAbsent(root(cell), first -> new Building());
    }

    private void join(Stream<CellId> cells) {
        List<CellId> together = cells.toList();
        for (var cell : together) {
            towards.put(root(cell), root(together.getFirst()));
        }
    }

    private CellId root(CellId cell) {
        var path = new ArrayList<CellId>();
        var at = cell;
        for (var next = towards.getOrDefault(at, at); !next.equals(at); next = towards.getOrDefault(at, at)) {
            path.add(at);
            at = next;
        }
        var end = at;
        path.forEach(passed -> towards.put(passed, end));
        return end;
    }

    private static final class Building {
        private final Map<CellId, Count> counts = new HashMap<>();
        private final Set<Balance> balances = new HashSet<>();
        private final Set<Share> shares = new HashSet<>();
        private final Set<Share> sharesBefore = new HashSet<>();

        Truth truth() {
            return Truth.of(counts, balances, shares, sharesBefore);
        }
    }
}
