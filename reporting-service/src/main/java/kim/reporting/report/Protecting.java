package kim.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import kim.platform.Wording;
import kim.reporting.disclosure.DisclosureControl;
import kim.reporting.disclosure.Published;
import kim.reporting.disclosure.Rule;
import kim.reporting.disclosure.Shown;
import kim.reporting.indicator.Catalogue;
import kim.reporting.indicator.Indicator;
import kim.reporting.indicator.Measure;

/** Makes of a true report the one that may leave the Kreis [M3]. */
@ApplicationScoped
class Protecting {

    private static final Rule RULE = Rule.MINISTRY;
    private static final Wording NOTE = new Wording(
            "Werte unter 5 sind unterdrückt, alle anderen einzeln auf Vielfache von 5 gerundet, auch Summen; gerundete "
                    + "Werte ergeben addiert nicht immer die gerundete Summe. Wo eine Summe einen unterdrückten Wert "
                    + "verraten würde, fehlt ein weiterer Wert.",
            "Values below 5 are suppressed, all others are rounded to multiples of 5 by themselves, sums too; rounded "
                    + "values do not always add up to the rounded sum. Where a sum would give a suppressed value away, "
                    + "another value is missing.");

    private final Catalogue catalogue;

    Protecting(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    PublicReport protect(ReportId id, ReportState state, TrueReport truth) {
        var published = DisclosureControl.apply(Protection.of(truth, catalogue), RULE);
        var period = truth.period();
        return new PublicReport(
                id,
                truth.kreis(),
                truth.name(),
                period.name(),
                period.from(),
                period.to(),
                state,
                truth.cutOff(),
                truth.edition(),
                RULE.smallest(),
                RULE.base(),
                NOTE,
                truth.tables().stream().map(table -> table(table, published)).toList());
    }

    private PublicReport.Table table(TrueTable table, Published published) {
        var indicator = catalogue.find(table.indicator()).orElseThrow();
        var measures = indicator.measures().stream()
                .filter(table::shows)
                .filter(measure -> !(measure instanceof Measure.Count count) || !count.toldElsewhere())
                .toList();
        return new PublicReport.Table(
                indicator.code(),
                indicator.title(),
                table.by() == null ? null : table.by().code(),
                table.by() == null ? null : table.by().title(),
                measures.stream()
                        .map(it -> new PublicReport.Column(
                                it.code(), it.title(), it.unit().toString()))
                        .toList(),
                table.rows().stream()
                        .map(row -> row(row, table, indicator, measures, published))
                        .toList());
    }

    private static PublicReport.Row row(
            TrueTable.Row row, TrueTable table, Indicator indicator, List<Measure> measures, Published published) {
        var cells = new LinkedHashMap<String, PublicReport.Cell>();
        for (var measure : measures) {
            var shown = switch (measure) {
                case Measure.Count count -> published.count(count.cell(table.group(row)));
                case Measure.Percentage share -> published.share(Protection.share(indicator, share, table.group(row)));
                case Measure.Median median -> middle(row, median, indicator, table, published);
            };
            cells.put(measure.code(), PublicReport.Cell.of(shown));
        }
        return new PublicReport.Row(row.code(), row.label(), cells);
    }

    /** Whole days of something of which there is enough. */
    private static Shown middle(
            TrueTable.Row row, Measure.Median median, Indicator indicator, TrueTable table, Published published) {
        var base = published.count(indicator.count(median.restsOn()).cell(table.group(row)));
        var value = row.values().get(median.code());
        return value == null || base.value() == null || base.value().signum() == 0
                ? Shown.SUPPRESSED
                : Shown.rounded(value.setScale(0, RoundingMode.HALF_UP));
    }
}
