package kim.reporting.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kim.reporting.indicator.Catalogue;
import kim.reporting.indicator.Indicator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report as a workbook: a sheet that says what is in it and how to read it, then one for each indicator with all its
 * tables. Numbers are numbers; a value that is not published is a dot.
 */
final class ReportXlsx {

    private static final String NOT_PUBLISHED = "•";
    private static final String HEADING = "DDE6EE";

    private final PublicReport report;
    private final Catalogue catalogue;

    private ReportXlsx(PublicReport report, Catalogue catalogue) {
        this.report = report;
        this.catalogue = catalogue;
    }

    static byte[] write(PublicReport report, Catalogue catalogue) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "KIM", "1.0")) {
            new ReportXlsx(report, catalogue).write(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException("memory is always there to write to", e);
        }
        return bytes.toByteArray();
    }

    private void write(Workbook workbook) {
        writeDefinitions(workbook.newWorksheet("Definitionen"));
        var tables = new LinkedHashMap<String, List<PublicReport.Table>>();
        report.tables()
                .forEach(table -> tables.computeIfAbsent(
                        table.indicator(),
                        code -> report.tables().stream()
                                .filter(it -> it.indicator().equals(code))
                                .toList()));
        tables.forEach((code, some) -> writeIndicator(workbook.newWorksheet(code), some));
    }

    private void writeDefinitions(Worksheet sheet) {
        sheet.width(0, 14);
        sheet.width(1, 40);
        sheet.width(2, 110);
        heading(sheet, 0, List.of("Bericht", report.name(), "%s, %s".formatted(report.period(), stateInWords())));
        row(
                sheet,
                1,
                List.of(
                        "Zeitraum",
                        "%s bis %s".formatted(report.from(), report.to()),
                        report.note().de()));
        row(sheet, 2, List.of("Datenstand", report.cutOff().toString(), NOT_PUBLISHED + " = nicht veröffentlicht"));
        heading(sheet, 4, List.of("Kennzahl", "Titel", "Berechnung"));
        var line = 5;
        for (var indicator : catalogue.reported().toList()) {
            row(sheet, line++, definition(indicator));
        }
        sheet.freezePane(0, 5);
    }

    private String stateInWords() {
        return switch (report.state()) {
            case PROVISIONAL -> "vorläufig";
            case FINAL -> "endgültig";
        };
    }

    private static List<String> definition(Indicator indicator) {
        return List.of(
                indicator.code(), indicator.title().de(), indicator.formula().de());
    }

    private static void writeIndicator(Worksheet sheet, List<PublicReport.Table> tables) {
        sheet.width(0, 44);
        var line = 0;
        for (var table : tables) {
            heading(sheet, line++, headings(table));
            for (var row : table.rows()) {
                writeRow(sheet, line++, table, row);
            }
            line++;
        }
    }

    private static List<String> headings(PublicReport.Table table) {
        var by = table.byTitle();
        var first = by == null
                ? table.title().de()
                : "%s nach %s".formatted(table.title().de(), by.de());
        return Stream.concat(
                        Stream.of(first),
                        table.columns().stream().map(column -> column.title().de()))
                .toList();
    }

    private static void writeRow(Worksheet sheet, int line, PublicReport.Table table, PublicReport.Row row) {
        var label = row.label();
        sheet.value(line, 0, label == null ? "Insgesamt" : label.de());
        for (var column = 0; column < table.columns().size(); column++) {
            var cell = Objects.requireNonNull(
                    row.cells().get(table.columns().get(column).measure()));
            if (cell.value() == null) {
                sheet.value(line, column + 1, NOT_PUBLISHED);
                sheet.style(line, column + 1).horizontalAlignment("right").set();
            } else {
                sheet.value(line, column + 1, cell.value());
                sheet.style(line, column + 1).format("#,##0").set();
            }
        }
    }

    private static void heading(Worksheet sheet, int line, List<String> texts) {
        row(sheet, line, texts);
        for (var column = 0; column < texts.size(); column++) {
            sheet.style(line, column).bold().wrapText(true).fillColor(HEADING).set();
            if (column > 0 && texts.size() > 3) {
                sheet.width(column, 16);
            }
        }
    }

    private static void row(Worksheet sheet, int line, List<String> texts) {
        for (var column = 0; column < texts.size(); column++) {
            sheet.value(line, column, texts.get(column));
            sheet.style(line, column).wrapText(true).verticalAlignment("top").set();
        }
    }
}
