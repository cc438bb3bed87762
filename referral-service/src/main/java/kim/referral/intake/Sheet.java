package kim.referral.intake;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kim.platform.BadInput;

/** A table of people (RFC 4180, comma, header) as the items of a batch; from there on it is judged as any other batch. */
final class Sheet {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_HOUSEHOLDS = 500;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<String, ObjectNode> households = new LinkedHashMap<>();

    private Sheet() {}

    /** @throws BadInput when it is no such table */
    static List<JsonNode> items(String csv) {
        var sheet = new Sheet();
        var text = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(sheet::add);
        } catch (CsvParseException e) {
            throw new BadInput("", "Das ist keine Tabelle nach RFC 4180", "this is no table by RFC 4180");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (sheet.households.isEmpty() || sheet.households.size() > MOST_HOUSEHOLDS) {
            throw new BadInput("", "Möglich sind 1 bis 500 Haushalte", "1 to 500 households are possible");
        }
        return List.copyOf(sheet.households.values());
    }

    private void add(NamedCsvRecord row) {
        requireKnown(row.getHeader());
        var key = row.findField(SheetColumn.HOUSEHOLD.header()).orElse("");
        var item = households.computeIfAbsent(key, household -> begun(household, row));
        var person = item.withObject("/request/household").withArray("persons").addObject();
        cells(row).forEach(cell -> cell.writeTo(person, false));
    }

    private static ObjectNode begun(String key, NamedCsvRecord row) {
        var item = JSON.objectNode().put("key", key);
        var request = item.putObject("request");
        cells(row).forEach(cell -> cell.writeTo(request, true));
        return item;
    }

    private static void requireKnown(List<String> header) {
        header.stream()
                .filter(name -> SheetColumn.named(name).isEmpty())
                .findFirst()
                .ifPresent(name -> {
                    throw new BadInput("", "Die Spalte %s ist nicht bekannt".formatted(name), "unknown column " + name);
                });
    }

    private static Stream<SheetCell> cells(NamedCsvRecord row) {
        return Arrays.stream(SheetColumn.values())
                .flatMap(column -> row
                        .findField(column.header())
                        .filter(text -> !text.isBlank())
                        .map(text -> new SheetCell(column, text.strip()))
                        .stream());
    }

    /** What one row says in one column. */
    private record SheetCell(SheetColumn column, String text) {

        void writeTo(ObjectNode target, boolean household) {
            var field = JsonPointer.compile(column.pointer());
            switch (column.cell()) {
                case KEY -> {}
                case OF_HOUSEHOLD -> write(target, field, JSON.textNode(text), household);
                case LIST_OF_HOUSEHOLD -> write(target, field, list(), household);
                case OF_PERSON -> write(target, field, JSON.textNode(text), !household);
                case LIST_OF_PERSON -> write(target, field, list(), !household);
                case LANGUAGES_OF_PERSON -> write(target, field, languages(), !household);
            }
        }

        private static void write(ObjectNode target, JsonPointer field, JsonNode value, boolean isMeant) {
            if (isMeant) {
                var parent = field.head().matches() ? target : target.withObject(field.head());
                parent.set(field.last().getMatchingProperty(), value);
            }
        }

        private JsonNode list() {
            var list = JSON.arrayNode();
            parts().forEach(list::add);
            return list;
        }

        private JsonNode languages() {
            var list = JSON.arrayNode();
            parts().forEach(part -> list.addObject().put("code", part));
            return list;
        }

        private Stream<String> parts() {
            return Arrays.stream(text.split(";")).map(String::strip).filter(part -> !part.isEmpty());
        }
    }
}
