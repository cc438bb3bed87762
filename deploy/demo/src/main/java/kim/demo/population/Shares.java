package kim.demo.population;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Reads the distributions that come with the demo. */
final class Shares {

    private record Row<T>(T value, double share) {}

    private Shares() {}

    /** The file {@code <name>.csv}, one value a line. */
    static <T> Weighted<T> read(String name, String shareColumn, Function<NamedCsvRecord, T> value) {
        var rows = rows(name).stream()
                .map(line -> new Row<>(value.apply(line), Double.parseDouble(line.getField(shareColumn))))
                .toList();
        return Weighted.of(rows, Row::share).map(Row::value);
    }

    private static List<NamedCsvRecord> rows(String name) {
        var file = Objects.requireNonNull(Shares.class.getResourceAsStream("/population/" + name + ".csv"), name);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
