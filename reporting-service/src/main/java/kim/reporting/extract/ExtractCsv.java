package kim.reporting.extract;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import kim.reporting.document.Document;

/** The lines of a report in an extract (RFC 4180): codes only, so that it can be joined with the catalogue. */
final class ExtractCsv {

    private static final List<String> COLUMNS = List.of(
            "kreis", "period", "from", "to", "state", "indicator", "by", "group", "measure", "unit", "value", "status");

    private ExtractCsv() {}

    static String header() {
        var text = new StringWriter();
        writer(text).writeRecord(COLUMNS);
        return text.toString();
    }

    static String lines(Document document) {
        var text = new StringWriter();
        var csv = writer(text);
        for (var table : document.tables()) {
            for (var row : table.rows()) {
                table.columns().forEach(column -> csv.writeRecord(line(document, table, row, column)));
            }
        }
        return text.toString();
    }

    private static CsvWriter writer(StringWriter text) {
        // A writer with a buffer would keep the last lines back until it is closed.
        return CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    private static List<String> line(
            Document document, Document.Table table, Document.Row row, Document.Column column) {
        var value = row.value(column.measure());
        return List.of(
                document.kreis(),
                document.period(),
                document.from().toString(),
                document.to().toString(),
                document.state(),
                table.indicator(),
                table.by() == null ? "" : table.by(),
                row.group() == null ? "" : row.group(),
                column.measure(),
                column.unit(),
                value == null ? "" : value.toPlainString(),
                row.status(column.measure()));
    }
}
