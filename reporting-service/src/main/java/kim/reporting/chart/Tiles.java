package kim.reporting.chart;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where places lie on a schematic map: a square for each, about where it lies among its neighbours. It was drawn for KIM
 * and shows no borders, so no geometry of anybody else is needed.
 */
@Singleton
public class Tiles {

    private final Map<String, Tile> byPlace = new HashMap<>();

    /** Reads them; also of use where no container runs. */
    public Tiles() {
        var file = Objects.requireNonNull(Tiles.class.getResourceAsStream("/charts/tiles.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(row -> byPlace.put(
                    row.getField("ags"),
                    new Tile(
                            row.getField("short"),
                            Integer.parseInt(row.getField("column")),
                            Integer.parseInt(row.getField("row")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param name three letters or so, as there is no room for more */
    record Tile(String name, int column, int row) {}

    Optional<Tile> of(String ags) {
        return Optional.ofNullable(byPlace.get(ags));
    }
}
