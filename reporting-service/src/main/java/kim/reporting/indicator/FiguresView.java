package kim.reporting.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import kim.platform.Kreis;
import kim.platform.Wording;

/**
 * True figures of one Kreis: for its coordination, not for publication [M3].
 *
 * @param upTo when the last event was recorded that counts in them
 * @param internal always true, so that nobody takes these for the published ones
 * @param rows the whole Kreis first, then what each breakdown and combination of them has
 */
record FiguresView(
        String indicator,
        Wording title,
        String kreis,
        Period period,
        LocalDate from,
        LocalDate to,
        Instant upTo,
        boolean internal,
        List<String> by,
        List<IndicatorView.MeasureView> measures,
        List<Row> rows) {

    record Row(SortedMap<String, String> group, Map<String, Wording> labels, Map<String, BigDecimal> values) {}

    static FiguresView of(
            Indicator indicator, Kreis kreis, Period period, Instant upTo, List<Dimension> by, List<Row> rows) {
        return new FiguresView(
                indicator.code(),
                indicator.title(),
                kreis.ags(),
                period,
                period.from(),
                period.to(),
                upTo,
                true,
                by.stream().map(Dimension::code).toList(),
                indicator.measures().stream().map(IndicatorView.MeasureView::of).toList(),
                rows);
    }
}
