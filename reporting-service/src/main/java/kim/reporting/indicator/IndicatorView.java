package kim.reporting.indicator;

import java.util.List;
import kim.platform.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue tells of an indicator.
 *
 * @param published the dimensions by which reports break it down; none where it stays in the Kreis
 * @param notYetFed what of it cannot be counted yet
 */
record IndicatorView(
        String code,
        Wording title,
        Wording formula,
        List<String> rules,
        List<MeasureView> measures,
        List<DimensionView> dimensions,
        List<String> published,
        @Nullable Wording notYetFed) {

    record MeasureView(String code, Wording title, String unit) {

        static MeasureView of(Measure measure) {
            return new MeasureView(
                    measure.code(), measure.title(), measure.unit().toString());
        }
    }

    record DimensionView(String code, Wording title) {}

    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(
                indicator.code(),
                indicator.title(),
                indicator.formula(),
                indicator.rules(),
                indicator.measures().stream().map(MeasureView::of).toList(),
                indicator.dimensions().stream()
                        .map(dimension -> new DimensionView(dimension.code(), dimension.title()))
                        .toList(),
                indicator.published().stream().map(Dimension::code).toList(),
                indicator.notYetFed());
    }
}
