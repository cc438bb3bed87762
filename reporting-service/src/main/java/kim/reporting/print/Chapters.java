package kim.reporting.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kim.platform.Kreis;
import kim.platform.Wording;
import kim.reporting.chart.Chart;
import kim.reporting.chart.DataTable;
import kim.reporting.chart.Numbers;
import kim.reporting.chart.Tiles;
import kim.reporting.document.Document;
import kim.reporting.document.DocumentCharts;

/** A report's tables in print, indicator by indicator, with a picture where one says it faster. */
final class Chapters {

    /** Indicator, breakdown and measure of the pictures. */
    private static final List<Picture> PICTURES = List.of(
            new Picture("I01", "type", "cases"),
            new Picture("I01", "district", "cases"),
            new Picture("I03", "residenceGroup", "persons"),
            new Picture("I07", "accessRoute", "entries"),
            new Picture("I09", "channel", "contacts"),
            new Picture("I17", "reason", "exits"));

    private static final Wording NUMBER = new Wording("Anzahl oder Anteil", "Number or share");

    private final Document document;
    private final DocumentCharts charts;
    private final Tiles tiles;
    private final Locale locale;
    private final Numbers numbers;

    Chapters(Document document, Tiles tiles, Locale locale) {
        this.document = document;
        this.charts = new DocumentCharts(document, locale);
        this.tiles = tiles;
        this.locale = locale;
        this.numbers = new Numbers(locale);
    }

    List<Sheet.Chapter> all() {
        Map<String, List<Document.Table>> byIndicator = new LinkedHashMap<>();
        document.tables()
                .forEach(table -> byIndicator
                        .computeIfAbsent(table.indicator(), first -> new ArrayList<>())
                        .add(table));
        return byIndicator.entrySet().stream()
                .map(entry -> chapter(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Sheet.Chapter chapter(String indicator, List<Document.Table> tables) {
        var title = tables.getFirst().title().in(locale);
        return new Sheet.Chapter(
                title, pictures(indicator), tables.stream().map(this::printed).toList());
    }

    private List<Chart> pictures(String indicator) {
        var bars = PICTURES.stream()
                .filter(picture -> picture.indicator().equals(indicator))
                .flatMap(picture -> charts.bars(indicator, picture.by(), picture.measure()).stream());
        return Stream.concat(bars, map(indicator).stream()).toList();
    }

    private Optional<Chart> map(String indicator) {
        var ofKreis = !document.kreis().equals(Kreis.LAND.ags());
        return indicator.equals("I01")
                ? charts.map("I01", ofKreis ? "municipality" : "kreis", "cases", tiles)
                : Optional.empty();
    }

    private Sheet.Printed printed(Document.Table table) {
        var by = table.byTitle();
        if (by == null) {
            return new Sheet.Printed(document.name(), whole(table));
        }
        var headings = Stream.concat(
                        Stream.of(by.in(locale)),
                        table.columns().stream().map(column -> column.title().in(locale)))
                .toList();
        var rows = table.rows().stream().map(row -> row(row, table)).toList();
        return new Sheet.Printed(by.in(locale), new DataTable(headings, rows));
    }

    /** One row of many columns is better read as a list. */
    private DataTable whole(Document.Table table) {
        var only = table.rows().getFirst();
        var rows = table.columns().stream()
                .map(column -> List.of(column.title().in(locale), numbers.measured(only.value(column.measure()))))
                .toList();
        return new DataTable(List.of(NUMBER.in(locale), document.name()), rows);
    }

    private List<String> row(Document.Row row, Document.Table table) {
        var label = row.label() == null ? document.name() : row.label().in(locale);
        return Stream.concat(
                        Stream.of(label),
                        table.columns().stream().map(column -> numbers.measured(row.value(column.measure()))))
                .toList();
    }

    private record Picture(String indicator, String by, String measure) {}
}
