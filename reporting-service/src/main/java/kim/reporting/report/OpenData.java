package kim.reporting.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kim.platform.Wording;
import kim.reporting.disclosure.Rule;
import kim.reporting.disclosure.Shown;
import kim.reporting.disclosure.Status;
import kim.reporting.indicator.Catalogue;
import kim.reporting.indicator.Measure;

/**
 * A report for everybody: coarser than the ministry's, and made of it alone. Whoever has both learns nothing from this
 * one, and what is hidden there is hidden here [M3].
 */
final class OpenData {

    private static final Wording NOTE = new Wording(
            "Offene Daten: aus dem veröffentlichten Bericht abgeleitet. Werte unter 5 sind unterdrückt; die dort auf "
                    + "Vielfache von 5 gerundeten Werte sind hier weiter auf Vielfache von 10 gerundet, auch Summen, und "
                    + "ergeben addiert nicht immer die gerundete Summe.",
            "Open data: derived from the published report. Values below 5 are suppressed; those rounded there to multiples "
                    + "of 5 are rounded on to multiples of 10 here, sums too, and do not always add up to the rounded sum.");

    private final Catalogue catalogue;

    OpenData(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    PublicReport of(PublicReport report) {
        return new PublicReport(
                report.id(),
                report.kreis(),
                report.name(),
                report.period(),
                report.from(),
                report.to(),
                report.state(),
                report.cutOff(),
                report.catalogue(),
                report.follows(),
                Rule.OPEN_DATA.smallest(),
                Rule.OPEN_DATA.base(),
                NOTE,
                report.tables().stream().map(this::table).toList(),
                report.corrections().stream().map(OpenData::correction).toList(),
                report.kreise());
    }

    private PublicReport.Table table(PublicReport.Table table) {
        var counts = catalogue
                .find(table.indicator())
                .orElseThrow()
                .counts()
                .map(Measure::code)
                .toList();
        return table.with(table.rows().stream()
                .map(row -> row.with(cells(row.cells(), counts)))
                .toList());
    }

    private static Map<String, PublicReport.Cell> cells(Map<String, PublicReport.Cell> told, List<String> counts) {
        var cells = new LinkedHashMap<String, PublicReport.Cell>();
        told.forEach((measure, cell) -> cells.put(measure, counts.contains(measure) ? coarser(cell) : cell));
        return cells;
    }

    private static PublicReport.Correction correction(PublicReport.Correction told) {
        return new PublicReport.Correction(
                told.period(), told.indicator(), told.measure(), coarser(told.added()), coarser(told.removed()));
    }

    private static PublicReport.Cell coarser(PublicReport.Cell cell) {
        return cell.status() == Status.ROUNDED
                ? PublicReport.Cell.of(Shown.rounded(BigDecimal.valueOf(Rule.OPEN_DATA.round(
                        Objects.requireNonNull(cell.value()).longValueExact()))))
                : cell;
    }
}
