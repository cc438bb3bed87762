package kim.reporting.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kim.platform.Wording;
import kim.reporting.indicator.Dimension;
import kim.reporting.indicator.DomainValue;
import kim.reporting.indicator.Indicator;
import kim.reporting.indicator.Measure;
import kim.reporting.indicator.TrueRow;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in one breakdown.
 *
 * @param by absent for the whole Kreis
 */
record TrueTable(String indicator, @Nullable Dimension by, List<Row> rows) {

    static TrueTable ofTheKreis(Indicator indicator, List<TrueRow> counted) {
        return new TrueTable(
                indicator.code(),
                null,
                List.of(new Row(null, null, false, counted.getFirst().values())));
    }

    /** A row for each value there is, counted or not, and for each that was counted though the concept has it not. */
    static TrueTable by(Dimension dimension, Indicator indicator, List<DomainValue> domain, List<TrueRow> counted) {
        var left = new TreeMap<String, Map<String, BigDecimal>>();
        counted.stream()
                .filter(row -> row.group().containsKey(dimension.code()))
                .forEach(row -> left.put(row.group().getOrDefault(dimension.code(), ""), row.values()));
        var rows = new ArrayList<Row>();
        for (var value : domain) {
            var values = left.containsKey(value.code()) ? left.remove(value.code()) : nothing(indicator);
            rows.add(new Row(value.code(), value.label(), value.zeroByRule(), values));
        }
        left.forEach((code, values) -> rows.add(new Row(code, new Wording(code, code), false, values)));
        return new TrueTable(indicator.code(), dimension, rows);
    }

    private static Map<String, BigDecimal> nothing(Indicator indicator) {
        var zeros = new HashMap<String, BigDecimal>();
        indicator.counts().map(Measure::code).forEach(count -> zeros.put(count, BigDecimal.ZERO));
        return zeros;
    }

    TrueTable with(List<Row> other) {
        return new TrueTable(indicator, by, other);
    }

    /** The group of a row, as figures name it. */
    Map<String, String> group(Row row) {
        return by == null || row.code() == null ? Map.of() : Map.of(by.code(), row.code());
    }

    /** Whether the table shows the measure at all. */
    boolean shows(Measure measure) {
        return !(measure instanceof Measure.Count count)
                || by == null
                || !count.notBy().contains(by);
    }

    /**
     * One group, or the whole Kreis.
     *
     * @param zeroByRule nothing is to be expected here by the concept
     * @param values by measure; a percentage of nothing and the middle of nothing are absent
     */
    record Row(@Nullable String code, @Nullable Wording label, boolean zeroByRule, Map<String, BigDecimal> values) {

        Row with(Map<String, BigDecimal> changed) {
            var all = new HashMap<>(values);
            all.putAll(changed);
            return new Row(code, label, zeroByRule, all);
        }

        /** A count is never absent: nothing is zero. */
        long count(Measure.Count measure) {
            return values.getOrDefault(measure.code(), BigDecimal.ZERO).longValueExact();
        }
    }
}
