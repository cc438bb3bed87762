package kim.reporting.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kim.reporting.indicator.Dimension;

/**
 * A report as one tidy table (RFC 4180, UTF-8): a line for each value. A dimension that is left empty is not broken
 * down by; an empty value is suppressed, as its status says.
 */
final class ReportCsv {

    private static final List<String> DIMENSIONS = Arrays.stream(Dimension.values())
            .filter(dimension -> dimension.leavesTheKreis() && dimension != Dimension.KREIS)
            .map(Dimension::code)
            .toList();

    /** What a spreadsheet would take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private ReportCsv() {}

    /** @param indicator of which alone; empty for all */
    static String write(PublicReport report, String indicator) {
        var text = new StringWriter();
        // A writer with a buffer would keep the last lines back until it is closed.
        var csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(header());
        for (var table : report.tables()) {
            if (!indicator.isEmpty() && !table.indicator().equals(indicator)) {
                continue;
            }
            for (var row : table.rows()) {
                table.columns().forEach(column -> csv.writeRecord(line(report, table, row, column)));
            }
        }
        return text.toString();
    }

    private static List<String> header() {
        var names = new ArrayList<>(List.of("indicator", "measure", "unit", "period", "kreis"));
        names.addAll(DIMENSIONS);
        names.addAll(List.of("value", "status"));
        return names;
    }

    private static List<String> line(
            PublicReport report, PublicReport.Table table, PublicReport.Row row, PublicReport.Column column) {
        var cell = Objects.requireNonNull(row.cells().get(column.measure()));
        var fields = new ArrayList<>(List.of(
                table.indicator(), column.measure(), column.unit(), report.period(), kreis(report, table, row)));
        for (var dimension : DIMENSIONS) {
            fields.add(dimension.equals(table.by()) && row.group() != null ? row.group() : "");
        }
        fields.add(cell.value() == null ? "" : cell.value().toPlainString());
        fields.add(cell.status().toString());
        return fields.stream().map(ReportCsv::harmless).toList();
    }

    /** The report of the Land has rows of Kreise, too. */
    private static String kreis(PublicReport report, PublicReport.Table table, PublicReport.Row row) {
        return Dimension.KREIS.code().equals(table.by()) && row.group() != null ? row.group() : report.kreis();
    }

    private static String harmless(String field) {
        return FORMULA.matcher(field).matches() ? "'" + field : field;
    }
}
