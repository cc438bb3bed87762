package kim.reporting.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** SVG, element by element. The picture scales to the width that there is. */
final class Drawing {

    /** Of every chart, in units of its own. */
    static final int WIDTH = 600;

    private final StringBuilder elements = new StringBuilder();
    private final Heading heading;
    private final long height;

    Drawing(Heading heading, double height) {
        this.heading = heading;
        this.height = Math.round(height);
    }

    void box(double x, double y, double width, double height, Tone tone) {
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\" %s/>", x, y, width, height, tone.fill());
    }

    /** A box that tells what it is when one points at it. */
    void box(double x, double y, double width, double height, Tone tone, String tip) {
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\" %s><title>%s</title></rect>",
                x, y, width, height, tone.fill(), escaped(tip));
    }

    void dot(double x, double y, double radius, Tone tone, String tip) {
        add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s><title>%s</title></circle>",
                x, y, radius, tone.fill(), escaped(tip));
    }

    void line(double fromX, double fromY, double toX, double toY, Tone tone) {
        add("<path d=\"M%s %sL%s %s\" stroke-width=\"1\" %s/>", fromX, fromY, toX, toY, tone.stroke());
    }

    void curve(List<Point> points, Tone tone) {
        if (points.size() > 1) {
            var path = points.stream()
                    .map(point -> number(point.x()) + " " + number(point.y()))
                    .collect(Collectors.joining("L", "M", ""));
            add("<path d=\"%s\" stroke-width=\"3\" stroke-linejoin=\"round\" %s/>", path, tone.stroke());
        }
    }

    void area(List<Point> points, Tone tone) {
        var corners = points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
        add("<polygon points=\"%s\" %s/>", corners, tone.fill());
    }

    void text(double x, double y, int size, Anchor anchor, Tone tone, String text) {
        add(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" %s>%s</text>",
                x, y, size, anchor, tone.fill(), escaped(text));
    }

    String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" width="%s" height="%s" role="img" \
                aria-labelledby="%s-title %s-desc" font-family="Liberation Sans">\
                <title id="%s-title">%s</title><desc id="%s-desc">%s</desc>%s</svg>""".formatted(
                        WIDTH,
                        height,
                        WIDTH,
                        height,
                        heading.id(),
                        heading.id(),
                        heading.id(),
                        escaped(heading.title()),
                        heading.id(),
                        escaped(heading.summary()),
                        elements);
    }

    record Point(double x, double y) {}

    private void add(String element, Object... values) {
        var written = new Object[values.length];
        for (var i = 0; i < values.length; i++) {
            written[i] = values[i] instanceof Double value ? number(value) : values[i];
        }
        elements.append(element.formatted(written));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
