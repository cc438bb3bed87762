package kim.reporting.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kim.reporting.disclosure.Balance;
import kim.reporting.disclosure.CellId;
import kim.reporting.disclosure.Count;
import kim.reporting.disclosure.Share;
import kim.reporting.disclosure.Truth;
import kim.reporting.indicator.Catalogue;
import kim.reporting.indicator.Equation;
import kim.reporting.indicator.Indicator;
import kim.reporting.indicator.Measure;

/**
 * Says of a true report what disclosure control has to know: every count by its name, and everything that readers know
 * to add up. The same number in two indicators is one count, so it is published the same way in both [M3].
 */
final class Protection {

    private final Catalogue catalogue;
    private final Map<CellId, Count> counts = new HashMap<>();
    private final Set<Balance> balances = new HashSet<>();
    private final Set<Share> shares = new HashSet<>();

    private Protection(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws IllegalStateException when two indicators disagree about a number */
    static Truth of(TrueReport report, Catalogue catalogue) {
        var protection = new Protection(catalogue);
        report.tables().forEach(protection::addTable);
        var wholes = report.tables().stream()
                .filter(table -> table.by() == null)
                .collect(Collectors.toMap(TrueTable::indicator, Function.identity()));
        report.tables()
                .forEach(table -> protection.addMargins(table, Objects.requireNonNull(wholes.get(table.indicator()))));
        catalogue.all().map(Indicator::totals).flatMap(List::stream).forEach(protection::addTotal);
        return Truth.of(protection.counts, protection.balances, protection.shares);
    }

    /** The name of a percentage's counts in a row. */
    static Share share(Indicator indicator, Measure.Percentage measure, Map<String, String> group) {
        return new Share(
                indicator.count(measure.part()).cell(group),
                indicator.count(measure.whole()).cell(group));
    }

    private void addTable(TrueTable table) {
        var indicator = indicator(table);
        for (var row : table.rows()) {
            indicator.counts().filter(table::shows).forEach(measure -> addCount(table, row, measure));
            for (var equation : indicator.equations()) {
                addEquation(equation, table, List.of(row));
            }
            for (var measure : indicator.measures()) {
                if (measure instanceof Measure.Percentage percentage) {
                    shares.add(share(indicator, percentage, table.group(row)));
                }
            }
        }
        if (table.by() != null) {
            indicator.overRows().forEach(equation -> addEquation(equation, table, table.rows()));
        }
    }

    private void addCount(TrueTable table, TrueTable.Row row, Measure.Count measure) {
        var count = Count.of(row.count(measure));
        if (row.zeroByRule() || (measure.unsummed() && table.by() == null)) {
            count = count.withZeroByRule();
        }
        if (measure.toldElsewhere()) {
            count = count.alsoToldElsewhere();
        }
        var cell = measure.cell(table.group(row));
        var known = counts.putIfAbsent(cell, count);
        if (known != null && known.value() != count.value()) {
            throw new IllegalStateException("%s is %s and %s".formatted(cell, known, count));
        }
    }

    private void addEquation(Equation equation, TrueTable table, List<TrueTable.Row> rows) {
        var indicator = indicator(table);
        var left = equation.left().stream().map(indicator::count).toList();
        var right = equation.right().stream().map(indicator::count).toList();
        if (left.stream().allMatch(table::shows) && right.stream().allMatch(table::shows)) {
            balances.add(new Balance(cells(left, table, rows), cells(right, table, rows)));
        }
    }

    private static List<CellId> cells(List<Measure.Count> measures, TrueTable table, List<TrueTable.Row> rows) {
        return rows.stream()
                .flatMap(row -> measures.stream().map(measure -> measure.cell(table.group(row))))
                .toList();
    }

    private void addMargins(TrueTable table, TrueTable whole) {
        if (table.by() == null) {
            return;
        }
        indicator(table)
                .counts()
                .filter(table::shows)
                .filter(measure -> !measure.unsummed())
                .forEach(measure -> {
                    var margin = measure.cell(whole.group(whole.rows().getFirst()));
                    balances.add(Balance.margin(margin, cells(List.of(measure), table, table.rows())));
                });
    }

    /** Where facts follow the rule, readers may use it; where they do not, as with a code of old, it tells nothing. */
    private void addTotal(Balance total) {
        if (sum(total.left()) == sum(total.right())) {
            balances.add(total);
        }
    }

    private long sum(List<CellId> cells) {
        return cells.stream().mapToLong(cell -> count(cell).value()).sum();
    }

    private Count count(CellId cell) {
        return Objects.requireNonNull(counts.get(cell), cell::toString);
    }

    private Indicator indicator(TrueTable table) {
        return catalogue.find(table.indicator()).orElseThrow();
    }
}
