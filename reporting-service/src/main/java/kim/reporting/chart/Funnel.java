package kim.reporting.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How many of those that began got how far. */
public final class Funnel {

    private static final double STEP = 62;
    private static final double BAR = 34;
    private static final double MIDDLE = Drawing.WIDTH / 2.0;

    private Funnel() {}

    /** @param value absent where it is not published */
    public record Step(String label, @Nullable Long value) {}

    /** What the columns are called. */
    public record Words(String step, String count, String ofFirst) {}

    public static Chart draw(Heading heading, List<Step> steps, Words words, Locale locale) {
        var numbers = new Numbers(locale);
        var drawing = new Drawing(heading, STEP * steps.size());
        var first = steps.getFirst().value();
        var most = steps.stream()
                .mapToLong(step -> step.value() == null ? 0 : step.value())
                .reduce(1, Math::max);
        for (var i = 0; i < steps.size(); i++) {
            draw(steps.get(i), i * STEP, most, drawing, numbers);
        }
        return Chart.of(
                heading,
                drawing,
                new DataTable(
                        List.of(words.step(), words.count(), words.ofFirst()),
                        steps.stream()
                                .map(step -> List.of(
                                        step.label(),
                                        numbers.whole(step.value()),
                                        numbers.percent(share(step.value(), first))))
                                .toList()));
    }

    private static void draw(Step step, double top, long most, Drawing drawing, Numbers numbers) {
        var value = step.value();
        var said = "%s: %s".formatted(step.label(), numbers.whole(value));
        drawing.text(MIDDLE, top + 16, 14, Anchor.MIDDLE, Tone.TEXT, said);
        var width = value == null ? 0 : Math.max(2, (double) Drawing.WIDTH * value / most);
        drawing.box(0, top + 22, Drawing.WIDTH, BAR, Tone.SCALE0);
        drawing.box(MIDDLE - width / 2, top + 22, width, BAR, Tone.PRIMARY, said);
    }

    private static @Nullable BigDecimal share(@Nullable Long value, @Nullable Long first) {
        return value == null || first == null || first == 0
                ? null
                : BigDecimal.valueOf(100 * value).divide(BigDecimal.valueOf(first), 1, RoundingMode.HALF_UP);
    }
}
