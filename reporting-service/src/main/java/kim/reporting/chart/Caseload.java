package kim.reporting.chart;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The cases of each post against the guide of its concept [Z5]; being over it is said by a sign, not by colour alone. */
public final class Caseload {

    private static final double ROW = 44;
    private static final double ROOM_FOR_NUMBER = 70;
    private static final double MARGIN = 4;
    private static final double LANE = 18;

    private Caseload() {}

    /** From how many to how many cases. */
    public record Guide(int from, int to) {}

    /** @param guide absent where the concept has none */
    public record Load(String post, long cases, @Nullable Guide guide) {

        boolean isOver() {
            return guide != null && cases > guide.to();
        }
    }

    /** What the columns are called, and what being over the guide is called. */
    public record Words(String post, String cases, String guide, String over) {}

    public static Chart draw(Heading heading, List<Load> loads, Words words, Locale locale) {
        var numbers = new Numbers(locale);
        var drawing = new Drawing(heading, ROW * Math.max(1, loads.size()) + MARGIN);
        var scale = Scale.upTo(most(loads), Drawing.WIDTH - ROOM_FOR_NUMBER);
        for (var i = 0; i < loads.size(); i++) {
            draw(loads.get(i), i * ROW, scale, drawing, words);
        }
        return Chart.of(
                heading,
                drawing,
                new DataTable(
                        List.of(words.post(), words.cases(), words.guide(), words.over()),
                        loads.stream()
                                .map(load -> List.of(
                                        load.post(),
                                        numbers.whole(load.cases()),
                                        load.guide() == null ? "–" : said(load.guide()),
                                        load.isOver() ? "▲" : "–"))
                                .toList()));
    }

    private static void draw(Load load, double top, Scale scale, Drawing drawing, Words words) {
        var guide = load.guide();
        drawing.text(0, top + 15, 14, Anchor.START, Tone.TEXT, load.post());
        drawing.box(0, top + 20, scale.length(), LANE, Tone.SCALE0);
        if (guide != null) {
            var band = scale.of(guide.to() - (long) guide.from());
            drawing.box(scale.of(guide.from()), top + 20, band, LANE, Tone.GUIDE, words.guide() + " " + said(guide));
        }
        var tone = load.isOver() ? Tone.WARNING : Tone.PRIMARY;
        drawing.box(0, top + 25, Math.max(2, scale.of(load.cases())), 8, tone, load.post() + ": " + load.cases());
        drawing.text(
                scale.length() + 8,
                top + 34,
                14,
                Anchor.START,
                load.isOver() ? Tone.WARNING : Tone.TEXT,
                load.isOver() ? load.cases() + " ▲" : Long.toString(load.cases()));
    }

    private static String said(Guide guide) {
        return guide.from() + "–" + guide.to();
    }

    private static long most(List<Load> loads) {
        return loads.stream()
                .mapToLong(load -> Math.max(
                        load.cases(), load.guide() == null ? 1 : load.guide().to()))
                .reduce(1, Math::max);
    }
}
