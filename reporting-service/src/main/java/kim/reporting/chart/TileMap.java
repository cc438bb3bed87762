package kim.reporting.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A square for each place, which stands out the more the more there is; a place of which nobody said where it lies is put below the others. */
public final class TileMap {

    private static final double TILE = 66;
    private static final double GAP = 4;
    private static final int COLUMNS = 9;
    private static final int SHADES = 5;

    private final Numbers numbers;
    private final long most;

    private TileMap(Numbers numbers, long most) {
        this.numbers = numbers;
        this.most = most;
    }

    /** @param value absent where it is not published */
    public record Place(String ags, String name, @Nullable Long value) {}

    private record Put(Place place, Tiles.Tile tile) {}

    /**
     * @param kind what the squares are, such as municipality
     * @param unit what is counted
     */
    public static Chart draw(
            Heading heading, String kind, String unit, List<Place> places, Tiles tiles, Locale locale) {
        var put = put(places, tiles);
        var rows = put.stream().mapToInt(it -> it.tile().row()).max().orElse(0) + 1;
        var drawing = new Drawing(heading, rows * TILE);
        var most = places.stream()
                .mapToLong(place -> place.value() == null ? 0 : place.value())
                .reduce(1, Math::max);
        var map = new TileMap(new Numbers(locale), most);
        put.forEach(it -> map.draw(it, drawing));
        return Chart.of(
                heading,
                drawing,
                new DataTable(
                        List.of(kind, unit),
                        places.stream()
                                .map(place -> List.of(place.name(), map.numbers.whole(place.value())))
                                .toList()));
    }

    private static List<Put> put(List<Place> places, Tiles tiles) {
        var put = new ArrayList<Put>();
        var left = new ArrayList<Place>();
        places.forEach(place ->
                tiles.of(place.ags()).ifPresentOrElse(tile -> put.add(new Put(place, tile)), () -> left.add(place)));
        var below = put.stream().mapToInt(it -> it.tile().row()).max().orElse(-1) + 1;
        for (var i = 0; i < left.size(); i++) {
            put.add(new Put(left.get(i), unplaced(left.get(i), i, below)));
        }
        return put;
    }

    private static Tiles.Tile unplaced(Place place, int index, int below) {
        var name = place.name().substring(0, Math.min(4, place.name().length()));
        return new Tiles.Tile(name, index % COLUMNS, below + index / COLUMNS);
    }

    private void draw(Put put, Drawing drawing) {
        var x = put.tile().column() * TILE;
        var y = put.tile().row() * TILE;
        var value = put.place().value();
        var shade = value == null ? 0 : shade(value);
        var ink = shade < 3 ? Tone.ON_LIGHT : Tone.ON_DARK;
        var said = numbers.whole(value);
        drawing.box(x, y, TILE - GAP, TILE - GAP, tone(shade), put.place().name() + ": " + said);
        drawing.text(
                x + (TILE - GAP) / 2, y + 25, 13, Anchor.MIDDLE, ink, put.tile().name());
        drawing.text(x + (TILE - GAP) / 2, y + 46, 15, Anchor.MIDDLE, ink, said);
    }

    private int shade(long value) {
        return value == 0 ? 0 : (int) Math.min(SHADES - 1L, 1 + (SHADES - 1) * (value - 1) / most);
    }

    private static Tone tone(int shade) {
        return switch (shade) {
            case 0 -> Tone.SCALE0;
            case 1 -> Tone.SCALE1;
            case 2 -> Tone.SCALE2;
            case 3 -> Tone.SCALE3;
            default -> Tone.SCALE4;
        };
    }
}
