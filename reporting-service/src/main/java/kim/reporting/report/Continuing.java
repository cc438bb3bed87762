package kim.reporting.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kim.reporting.indicator.Carry;
import kim.reporting.indicator.Catalogue;
import kim.reporting.indicator.Indicator;
import kim.reporting.indicator.Measure;
import kim.reporting.indicator.OverTime;

/**
 * Lets a report begin where the one before ended [M8]: the stock is taken from there, and what has been entered since for
 * earlier periods is named as corrections [M1].
 */
final class Continuing {

    private final Catalogue catalogue;
    private final TrueReport before;

    private Continuing(Catalogue catalogue, TrueReport before) {
        this.catalogue = catalogue;
        this.before = before;
    }

    /**
     * @param report as the facts alone would have it
     * @param before the report of the period before, as it was published
     * @param beforeToday the same, if it were counted today
     */
    static TrueReport of(TrueReport report, Version before, TrueReport beforeToday, Catalogue catalogue) {
        var continuing = new Continuing(catalogue, before.truth());
        return new TrueReport(
                report.kreis(),
                report.name(),
                report.period(),
                report.cutOff(),
                report.edition(),
                before.name(),
                report.tables().stream().map(continuing::carryOn).toList(),
                continuing.corrections(beforeToday));
    }

    private TrueTable carryOn(TrueTable table) {
        var indicator = indicator(table);
        var carry = indicator.carry();
        return carry == null
                ? table
                : table.with(table.rows().stream()
                        .map(row -> row.with(carried(row, ended(table, row, indicator.count(carry.end())), carry)))
                        .toList());
    }

    private static Map<String, BigDecimal> carried(TrueTable.Row row, long ended, Carry carry) {
        var change = row.values().getOrDefault(carry.before(), BigDecimal.ZERO).longValueExact() - ended;
        return Map.of(
                carry.before(), BigDecimal.valueOf(ended),
                carry.up(), BigDecimal.valueOf(Math.max(0, change)),
                carry.down(), BigDecimal.valueOf(Math.max(0, -change)));
    }

    private long ended(TrueTable table, TrueTable.Row row, Measure.Count end) {
        return before.tables().stream()
                .filter(it -> it.indicator().equals(table.indicator()) && it.by() == table.by())
                .flatMap(it -> it.rows().stream())
                .filter(it -> Objects.equals(it.code(), row.code()))
                .mapToLong(it -> it.count(end))
                .sum();
    }

    private List<TrueReport.Correction> corrections(TrueReport today) {
        return today.tables().stream()
                .filter(table -> table.by() == null)
                .flatMap(table -> indicator(table)
                        .counts()
                        .filter(measure -> measure.overTime() != OverTime.END && !measure.unsummed())
                        .filter(measure -> !indicator(table).isCarried(measure))
                        .map(measure -> correction(table, measure)))
                .toList();
    }

    private TrueReport.Correction correction(TrueTable table, Measure.Count measure) {
        var row = table.rows().getFirst();
        var change = row.count(measure) - ended(table, row, measure);
        return new TrueReport.Correction(
                before.period(), table.indicator(), measure.code(), Math.max(0, change), Math.max(0, -change));
    }

    private Indicator indicator(TrueTable table) {
        return catalogue.find(table.indicator()).orElseThrow();
    }
}
