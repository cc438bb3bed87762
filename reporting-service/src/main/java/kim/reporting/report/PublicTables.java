package kim.reporting.report;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kim.platform.Kreis;
import kim.reporting.disclosure.Published;
import kim.reporting.disclosure.Shown;
import kim.reporting.indicator.Catalogue;
import kim.reporting.indicator.Indicator;
import kim.reporting.indicator.Measure;

/** Writes the tables of a report with what may be told in place of what was counted. */
final class PublicTables {

    private final Version version;
    private final Published told;
    private final Catalogue catalogue;

    PublicTables(Version version, Published told, Catalogue catalogue) {
        this.version = version;
        this.told = told;
        this.catalogue = catalogue;
    }

    Stream<PublicReport.Table> own() {
        return version.truth().tables().stream().map(this::table);
    }

    List<PublicReport.Correction> corrections() {
        return version.truth().corrections().stream().map(this::correction).toList();
    }

    private PublicReport.Correction correction(TrueReport.Correction correction) {
        return new PublicReport.Correction(
                correction.period().name(),
                correction.indicator(),
                correction.measure(),
                PublicReport.Cell.of(told.count(Protection.correction(version, correction, "added"))),
                PublicReport.Cell.of(told.count(Protection.correction(version, correction, "removed"))));
    }

    private PublicReport.Table table(TrueTable table) {
        var indicator = catalogue.find(table.indicator()).orElseThrow();
        var measures = indicator.measures().stream()
                .filter(measure -> table.shows(measure) && isTold(indicator, measure))
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
                        .map(row -> row(row, table, indicator, measures))
                        .toList());
    }

    /** The report before has told the previous stock; medians of several Kreise are not the median of all. */
    private boolean isTold(Indicator indicator, Measure measure) {
        return switch (measure) {
            case Measure.Count count -> !indicator.isCarried(count);
            case Measure.Percentage percentage -> true;
            case Measure.Amount amount -> false;
            case Measure.Quantile quantile -> !version.truth().kreis().equals(Kreis.LAND.ags());
        };
    }

    private PublicReport.Row row(TrueTable.Row row, TrueTable table, Indicator indicator, List<Measure> measures) {
        var group = table.group(row);
        var cells = new LinkedHashMap<String, PublicReport.Cell>();
        for (var measure : measures) {
            var shown = switch (measure) {
                case Measure.Count count -> told.count(Protection.cell(version, indicator, count, group));
                case Measure.Percentage share -> told.share(Protection.share(version, indicator, share, group));
                case Measure.Quantile quantile -> quantile(row, quantile, indicator, group);
                case Measure.Amount amount -> Shown.SUPPRESSED;
            };
            cells.put(measure.code(), PublicReport.Cell.of(shown));
        }
        return new PublicReport.Row(row.code(), row.label(), cells);
    }

    /** A whole number, of something of which there is enough on either side. */
    private Shown quantile(
            TrueTable.Row row, Measure.Quantile quantile, Indicator indicator, Map<String, String> group) {
        var base = indicator.count(quantile.restsOn());
        var value = row.values().get(quantile.code());
        return value == null
                        || told.count(Protection.cell(version, indicator, base, group))
                                .isSuppressed()
                        || row.count(base) < Protecting.RULE.enoughFor(quantile.at())
                ? Shown.SUPPRESSED
                : Shown.rounded(value.setScale(0, RoundingMode.HALF_UP));
    }
}
