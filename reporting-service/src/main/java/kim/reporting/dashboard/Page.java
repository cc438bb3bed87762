package kim.reporting.dashboard;

import java.util.List;
import kim.reporting.chart.Chart;

/**
 * A page as it is rendered.
 *
 * @param path of the page in the other language, without its parameter {@code lang}
 * @param note for whom the figures are
 * @param internal whether they must stay inside
 * @param notice said where there is nothing to show; else empty
 */
record Page(
        String language,
        String path,
        String heading,
        String note,
        boolean internal,
        List<Filter> filters,
        String notice,
        List<KeyFigure> keyFigures,
        List<Chart> charts,
        List<Print> prints) {

    /** A choice of one of some values. */
    record Filter(String name, String label, List<Choice> choices) {}

    record Choice(String value, String label, boolean chosen) {}

    /** @param hint what to hold it against; may be empty */
    record KeyFigure(String label, String value, String hint) {}

    record Print(String label, String href) {}
}
