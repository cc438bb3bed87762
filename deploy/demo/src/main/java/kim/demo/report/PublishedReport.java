package kim.demo.report;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kim.demo.client.Answer;

/** A report as the ministry pulled it: its values by name, whatever the format was. */
public record PublishedReport(Map<CellKey, Cell> cells) {

    private static final int FIRST_DIMENSION = 5;
    private static final int AFTER_DIMENSIONS = 2;

    public static PublishedReport ofJson(Answer document) {
        var cells = new LinkedHashMap<CellKey, Cell>();
        for (var table : document.list("/tables")) {
            for (var row : table.path("rows")) {
                row.path("cells")
                        .properties()
                        .forEach(entry -> cells.put(
                                new CellKey(
                                        table.path("indicator").asText(),
                                        entry.getKey(),
                                        table.path("by").asText(""),
                                        row.path("group").asText("")),
                                cell(unit(table, entry.getKey()), entry.getValue())));
            }
        }
        return new PublishedReport(cells);
    }

    public static PublishedReport ofCsv(Answer document) {
        return new PublishedReport(CsvReader.builder().ofNamedCsvRecord(document.body()).stream()
                .collect(Collectors.toMap(PublishedReport::key, PublishedReport::cell)));
    }

    public Optional<Cell> cell(CellKey key) {
        return Optional.ofNullable(cells.get(key));
    }

    /** [M3] Whether the value is there and is what may be told of the true one. */
    public boolean tells(CellKey key, long truth) {
        return cell(key).filter(cell -> cell.fits(truth)).isPresent();
    }

    /** [M3] The names of values that should not have left the Kreis like this. */
    public List<CellKey> unsafe() {
        return those(cell -> !cell.isSafe());
    }

    public List<CellKey> suppressed() {
        return those(cell -> cell.status().equals("suppressed"));
    }

    private List<CellKey> those(Predicate<Cell> claim) {
        return cells.entrySet().stream()
                .filter(entry -> claim.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Cell cell(String unit, JsonNode cell) {
        var value = cell.path("value");
        return new Cell(
                unit,
                value.isNumber() ? Optional.of(plain(value.decimalValue())) : Optional.empty(),
                cell.path("status").asText());
    }

    private static String unit(JsonNode table, String measure) {
        for (var column : table.path("columns")) {
            if (column.path("measure").asText().equals(measure)) {
                return column.path("unit").asText();
            }
        }
        return "";
    }

    private static Cell cell(NamedCsvRecord line) {
        var value = line.getField("value");
        return new Cell(
                line.getField("unit"),
                value.isEmpty() ? Optional.empty() : Optional.of(plain(new BigDecimal(value))),
                line.getField("status"));
    }

    /** A line fills at most one of the columns between the names and the value: that of its dimension. */
    private static CellKey key(NamedCsvRecord line) {
        var dimensions = line.getHeader().subList(FIRST_DIMENSION, line.getFieldCount() - AFTER_DIMENSIONS);
        var by = dimensions.stream()
                .filter(dimension -> !line.getField(dimension).isEmpty())
                .findFirst()
                .orElse("");
        return new CellKey(
                line.getField("indicator"), line.getField("measure"), by, by.isEmpty() ? "" : line.getField(by));
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.stripTrailingZeros();
    }
}
