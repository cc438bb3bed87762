package kim.reporting.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kim.reporting.disclosure.Balance;
import kim.reporting.disclosure.CellId;
import kim.reporting.disclosure.Count;
import kim.reporting.disclosure.Share;
import kim.reporting.disclosure.Shown;
import kim.reporting.indicator.Catalogue;
import kim.reporting.indicator.Equation;
import kim.reporting.indicator.Indicator;
import kim.reporting.indicator.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Says of one version of a report what disclosure control has to know: every count by its name, and everything that
 * readers know to add up. The same number in two indicators is one count, so it is published the same way in both [M3].
 */
final class Protection {

    private final Version version;
    private final Catalogue catalogue;
    private final Knowledge knowledge;
    private final Map<CellId, CellId> carried = new HashMap<>();

    private Protection(Version version, Catalogue catalogue, Knowledge knowledge) {
        this.version = version;
        this.catalogue = catalogue;
        this.knowledge = knowledge;
    }

    /**
     * The report that is being made, and everything that was told before.
     *
     * @param before in the order in which it was published
     * @throws IllegalStateException when two indicators disagree about a number
     */
    static Knowledge of(Version report, List<Version> before, Catalogue catalogue) {
        var knowledge = new Knowledge();
        var links = new Links(knowledge, catalogue);
        var all = new ArrayList<>(before);
        all.add(report);
        for (var version : all) {
            new Protection(version, catalogue, knowledge).add();
            links.between(version, all.subList(0, all.indexOf(version)));
        }
        return knowledge;
    }

    /** The name of a count in a version; what a report begins with is what the one before ended with. */
    static CellId cell(Version version, Indicator indicator, Measure.Count measure, Map<String, String> group) {
        var carry = indicator.carry();
        var follows = version.truth().follows();
        return carry != null && follows != null && indicator.isCarried(measure)
                ? at(follows, indicator.count(carry.end()).cell(group))
                : at(version.name(), measure.cell(group));
    }

    static CellId correction(Version version, TrueReport.Correction correction, String direction) {
        var name = Map.of("indicator", correction.indicator(), "measure", correction.measure(), "direction", direction);
        return at(version.name(), CellId.of("corrections", name));
    }

    /** The name of a percentage's counts in a row. */
    static Share share(Version version, Indicator indicator, Measure.Percentage measure, Map<String, String> group) {
        return new Share(
                cell(version, indicator, indicator.count(measure.part()), group),
                cell(version, indicator, indicator.count(measure.whole()), group));
    }

    private static CellId at(String version, CellId cell) {
        return cell.and("report", version);
    }

    private void add() {
        var report = version.truth();
        report.tables().forEach(this::addTable);
        report.corrections().forEach(this::addCorrection);
        var wholes = report.tables().stream()
                .filter(table -> table.by() == null)
                .collect(Collectors.toMap(TrueTable::indicator, Function.identity()));
        report.tables().forEach(table -> addMargins(table, Objects.requireNonNull(wholes.get(table.indicator()))));
        catalogue.all().map(Indicator::totals).flatMap(List::stream).forEach(this::addTotal);
        catalogue.all().map(Indicator::bounds).flatMap(List::stream).forEach(this::addBound);
    }

    private void addTable(TrueTable table) {
        var indicator = indicator(table);
        for (var row : table.rows()) {
            indicator.counts().filter(table::shows).forEach(measure -> addCount(table, row, measure));
            indicator.equations().forEach(equation -> addEquation(equation, table, List.of(row)));
            addParts(indicator, table, row);
            addShares(indicator, table, row);
        }
        if (table.by() != null) {
            indicator.overRows().forEach(equation -> addEquation(equation, table, table.rows()));
        }
    }

    private void addCount(TrueTable table, TrueTable.Row row, Measure.Count measure) {
        var indicator = indicator(table);
        var cell = cell(version, indicator, measure, table.group(row));
        if (indicator.isCarried(measure)) {
            carried.put(at(version.name(), measure.cell(table.group(row))), cell);
            knowledge.add(cell, Count.neverTold(row.count(measure)));
            return;
        }
        var count = Count.of(row.count(measure));
        if (row.zeroByRule() || (measure.unsummed() && table.by() == null && !indicator.isCorrection(measure))) {
            count = count.withZeroByRule();
        }
        var told = version.told() == null ? null : version.told().shown(table, row, measure);
        knowledge.add(cell, standing(count, told));
        if (told != null) {
            knowledge.toldBefore(cell, told.shown());
        }
    }

    private void addCorrection(TrueReport.Correction correction) {
        var told = version.told();
        knowledge.add(
                correction(version, correction, "added"),
                standing(
                        Count.of(correction.added()),
                        told == null ? null : told.correction(correction).added()));
        knowledge.add(
                correction(version, correction, "removed"),
                standing(
                        Count.of(correction.removed()),
                        told == null ? null : told.correction(correction).removed()));
    }

    private static Count standing(Count count, PublicReport.@Nullable Cell told) {
        return told == null ? count : count.toldBeforeAs(told.shown(), Protecting.RULE);
    }

    /** What is counted within something else is no more than that; where they add up to it, that says more. */
    private void addParts(Indicator indicator, TrueTable table, TrueTable.Row row) {
        var shown = indicator.counts().filter(table::shows).toList();
        for (var part : shown) {
            shown.stream()
                    .filter(part::isWithin)
                    .max(Comparator.comparingInt(whole -> whole.within().size()))
                    .filter(whole -> !indicator.addsUp(part, whole))
                    .ifPresent(whole -> knowledge.atLeast(
                            List.of(cell(version, indicator, whole, table.group(row))),
                            List.of(cell(version, indicator, part, table.group(row)))));
        }
    }

    private void addShares(Indicator indicator, TrueTable table, TrueTable.Row row) {
        for (var measure : indicator.measures()) {
            if (measure instanceof Measure.Percentage percentage) {
                var share = share(version, indicator, percentage, table.group(row));
                var told = version.told();
                if (told == null) {
                    knowledge.share(share);
                } else {
                    addShareBefore(share, told.shown(table, row, percentage).shown());
                }
                knowledge.atLeast(List.of(share.whole()), List.of(share.part()));
            }
        }
    }

    private void addShareBefore(Share share, Shown shown) {
        knowledge.toldBefore(share, shown);
        if (!shown.isSuppressed()) {
            knowledge.shareBefore(share);
        }
    }

    private void addEquation(Equation equation, TrueTable table, List<TrueTable.Row> rows) {
        var indicator = indicator(table);
        var left = equation.left().stream().map(indicator::count).toList();
        var right = equation.right().stream().map(indicator::count).toList();
        if (left.stream().allMatch(table::shows) && right.stream().allMatch(table::shows)) {
            knowledge.balance(cells(left, table, rows), cells(right, table, rows));
        }
    }

    private List<CellId> cells(List<Measure.Count> measures, TrueTable table, List<TrueTable.Row> rows) {
        return rows.stream()
                .flatMap(row ->
                        measures.stream().map(measure -> cell(version, indicator(table), measure, table.group(row))))
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
                .forEach(measure -> knowledge.balance(
                        cells(List.of(measure), whole, whole.rows()), cells(List.of(measure), table, table.rows())));
    }

    /** Where facts follow the rule, readers may use it; where they do not, as with a code of old, it tells nothing. */
    private void addTotal(Balance total) {
        var left = here(total.left());
        var right = here(total.right()).stream().filter(knowledge::has).toList();
        if (knowledge.hasAll(left) && !right.isEmpty() && knowledge.difference(left, right) == 0) {
            knowledge.balance(left, right);
        }
    }

    private void addBound(Balance bound) {
        var left = here(bound.left());
        var right = here(bound.right()).stream().filter(knowledge::has).toList();
        if (knowledge.hasAll(left)) {
            knowledge.atLeast(left, right);
        }
    }

    private List<CellId> here(List<CellId> cells) {
        return cells.stream()
                .map(cell -> at(version.name(), cell))
                .map(cell -> carried.getOrDefault(cell, cell))
                .toList();
    }

    private Indicator indicator(TrueTable table) {
        return catalogue.find(table.indicator()).orElseThrow();
    }
}
