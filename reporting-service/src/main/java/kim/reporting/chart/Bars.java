package kim.reporting.chart;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One bar for each group, its name above it, so that long names have room. */
public final class Bars {

    private static final double ROW = 40;
    private static final double BAR = 16;
    private static final double ROOM_FOR_NUMBER = 90;

    private Bars() {}

    /** @param value absent where it is not published */
    public record Bar(String label, @Nullable Long value) {}

    /**
     * @param group what the bars stand for, such as municipality
     * @param unit what is counted
     */
    public static Chart draw(Heading heading, String group, String unit, List<Bar> bars, Locale locale) {
        var numbers = new Numbers(locale);
        var drawing = new Drawing(heading, ROW * Math.max(1, bars.size()) + 4);
        var scale = Scale.upTo(most(bars), Drawing.WIDTH - ROOM_FOR_NUMBER);
        if (bars.isEmpty()) {
            drawing.text(0, ROW / 2, 14, Anchor.START, Tone.MUTED, unit + ": " + numbers.whole(0));
        }
        for (var i = 0; i < bars.size(); i++) {
            draw(bars.get(i), i * ROW, scale, drawing, numbers);
        }
        return Chart.of(
                heading,
                drawing,
                new DataTable(
                        List.of(group, unit),
                        bars.stream()
                                .map(bar -> List.of(bar.label(), numbers.whole(bar.value())))
                                .toList()));
    }

    private static void draw(Bar bar, double top, Scale scale, Drawing drawing, Numbers numbers) {
        var value = bar.value();
        var said = numbers.whole(value);
        drawing.text(0, top + 15, 14, Anchor.START, Tone.TEXT, bar.label());
        drawing.box(0, top + 20, scale.length(), BAR, Tone.SCALE0);
        if (value != null && value > 0) {
            drawing.box(0, top + 20, Math.max(2, scale.of(value)), BAR, Tone.PRIMARY, bar.label() + ": " + said);
        }
        drawing.text(scale.length() + 10, top + 33, 14, Anchor.START, Tone.TEXT, said);
    }

    private static long most(List<Bar> bars) {
        return Math.max(
                1,
                bars.stream()
                        .map(Bar::value)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(1));
    }
}
