package kim.reporting.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kim.reporting.chart.Bars;
import kim.reporting.chart.Chart;
import kim.reporting.chart.Heading;
import kim.reporting.chart.TileMap;
import kim.reporting.chart.Tiles;
import org.jspecify.annotations.Nullable;

/** Tables of a report as pictures. */
public final class DocumentCharts {

    private final Document document;
    private final Locale locale;

    public DocumentCharts(Document document, Locale locale) {
        this.document = document;
        this.locale = locale;
    }

    /** A bar for each group in which anything is, and for each of which nothing is told; absent where there is no table. */
    public Optional<Chart> bars(String indicator, String by, String measure) {
        return document.table(indicator, by)
                .map(table -> Bars.draw(
                        heading(table, measure), title(table), unit(table, measure), bars(table, measure), locale));
    }

    public Optional<Chart> map(String indicator, String by, String measure, Tiles tiles) {
        return document.table(indicator, by)
                .map(table -> TileMap.draw(
                        heading(table, measure),
                        title(table),
                        unit(table, measure),
                        places(table, measure),
                        tiles,
                        locale));
    }

    private List<Bars.Bar> bars(Document.Table table, String measure) {
        return table.rows().stream()
                .map(row -> new Bars.Bar(label(row), whole(row, measure)))
                .filter(bar -> bar.value() == null || bar.value() > 0)
                .toList();
    }

    private List<TileMap.Place> places(Document.Table table, String measure) {
        return table.rows().stream()
                .filter(row -> row.group() != null && !row.group().equals("UNKNOWN"))
                .map(row -> new TileMap.Place(String.valueOf(row.group()), label(row), whole(row, measure)))
                .toList();
    }

    private Heading heading(Document.Table table, String measure) {
        var id = "%s-%s-%s".formatted(table.indicator(), table.by(), measure).toLowerCase(Locale.ROOT);
        var title = "%s: %s (%s)".formatted(table.title().in(locale), unit(table, measure), title(table));
        return new Heading(id, title, "%s, %s".formatted(document.name(), document.period()));
    }

    private String title(Document.Table table) {
        return table.byTitle() == null ? document.name() : table.byTitle().in(locale);
    }

    private String unit(Document.Table table, String measure) {
        return table.columns().stream()
                .filter(column -> column.measure().equals(measure))
                .findFirst()
                .map(column -> column.title().in(locale))
                .orElse(measure);
    }

    private String label(Document.Row row) {
        return row.label() == null ? document.name() : row.label().in(locale);
    }

    private static @Nullable Long whole(Document.Row row, String measure) {
        var value = row.value(measure);
        return value == null ? null : value.longValue();
    }
}
