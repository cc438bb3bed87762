package kim.reporting.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the stock went over some months, and below it what came and what left in each [M8]. */
public final class StockAndFlow {

    private static final double LEFT = 52;
    private static final double STOCK_HEIGHT = 170;
    private static final double FLOW_HEIGHT = 70;
    private static final double FLOW_TOP = 240;
    private static final double BASE = FLOW_TOP + FLOW_HEIGHT;
    private static final double HEIGHT = BASE + FLOW_HEIGHT + 44;

    private final List<Month> months;
    private final Words words;
    private final Numbers numbers;
    private final Drawing drawing;

    private StockAndFlow(List<Month> months, Words words, Numbers numbers, Drawing drawing) {
        this.months = months;
        this.words = words;
        this.numbers = numbers;
        this.drawing = drawing;
    }

    /** What is absent is not published. */
    public record Month(
            String label,
            @Nullable Long stock,
            @Nullable Long entries,
            @Nullable Long exits) {}

    /** What the columns are called. */
    public record Words(String month, String stock, String entries, String exits) {}

    public static Chart draw(Heading heading, List<Month> months, Words words, Locale locale) {
        var chart = new StockAndFlow(months, words, new Numbers(locale), new Drawing(heading, HEIGHT));
        chart.drawStock();
        chart.drawFlow();
        chart.drawMonths();
        return Chart.of(heading, chart.drawing, chart.table());
    }

    private void drawStock() {
        var scale = Scale.upTo(most(Month::stock), STOCK_HEIGHT);
        drawing.text(0, 14, 14, Anchor.START, Tone.PRIMARY, words.stock());
        for (var part = 0; part <= 2; part++) {
            var y = bottom() - scale.length() * part / 2;
            drawing.line(LEFT, y, Drawing.WIDTH, y, Tone.GRID);
            drawing.text(LEFT - 8, y + 4, 12, Anchor.END, Tone.MUTED, numbers.whole(scale.highest() * part / 2));
        }
        for (var stretch : stretches(scale)) {
            drawing.curve(stretch, Tone.PRIMARY);
        }
        for (var i = 0; i < months.size(); i++) {
            var stock = months.get(i).stock();
            if (stock != null) {
                drawing.dot(middle(i), bottom() - scale.of(stock), 5, Tone.PRIMARY, tip(i, words.stock(), stock));
            }
        }
    }

    /** Where a month is not published the curve has a gap. */
    private List<List<Drawing.Point>> stretches(Scale scale) {
        var all = new ArrayList<List<Drawing.Point>>();
        var current = new ArrayList<Drawing.Point>();
        for (var i = 0; i < months.size(); i++) {
            var stock = months.get(i).stock();
            if (stock == null) {
                all.add(List.copyOf(current));
                current.clear();
            } else {
                current.add(new Drawing.Point(middle(i), bottom() - scale.of(stock)));
            }
        }
        all.add(List.copyOf(current));
        return all;
    }

    private void drawFlow() {
        var scale = Scale.upTo(Math.max(most(Month::entries), most(Month::exits)), FLOW_HEIGHT);
        drawing.text(0, FLOW_TOP - 14, 14, Anchor.START, Tone.PRIMARY, "▲ " + words.entries());
        drawing.text(180, FLOW_TOP - 14, 14, Anchor.START, Tone.SECOND, "▼ " + words.exits());
        drawing.text(LEFT - 8, FLOW_TOP + 4, 12, Anchor.END, Tone.MUTED, numbers.whole(scale.highest()));
        drawing.text(LEFT - 8, BASE + FLOW_HEIGHT + 4, 12, Anchor.END, Tone.MUTED, numbers.whole(scale.highest()));
        var width = step() * 0.6;
        for (var i = 0; i < months.size(); i++) {
            var month = months.get(i);
            var x = middle(i) - width / 2;
            if (month.entries() != null) {
                var length = scale.of(month.entries());
                drawing.box(x, BASE - length, width, length, Tone.PRIMARY, tip(i, words.entries(), month.entries()));
            }
            if (month.exits() != null) {
                drawing.box(x, BASE, width, scale.of(month.exits()), Tone.SECOND, tip(i, words.exits(), month.exits()));
            }
        }
        drawing.line(LEFT, BASE, Drawing.WIDTH, BASE, Tone.MUTED);
    }

    private void drawMonths() {
        for (var i = 0; i < months.size(); i++) {
            drawing.text(
                    middle(i),
                    HEIGHT - 14,
                    12,
                    Anchor.MIDDLE,
                    Tone.MUTED,
                    months.get(i).label());
        }
    }

    private DataTable table() {
        return new DataTable(
                List.of(words.month(), words.stock(), words.entries(), words.exits()),
                months.stream()
                        .map(month -> List.of(
                                month.label(),
                                numbers.whole(month.stock()),
                                numbers.whole(month.entries()),
                                numbers.whole(month.exits())))
                        .toList());
    }

    private long most(Function<Month, @Nullable Long> of) {
        return months.stream()
                .map(of)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .reduce(1, Math::max);
    }

    private static double bottom() {
        return STOCK_HEIGHT + 24;
    }

    private double step() {
        return (Drawing.WIDTH - LEFT) / Math.max(1, months.size());
    }

    private double middle(int month) {
        return LEFT + step() * (month + 0.5);
    }

    private String tip(int month, String what, long value) {
        return "%s, %s: %s".formatted(months.get(month).label(), what, numbers.whole(value));
    }
}
