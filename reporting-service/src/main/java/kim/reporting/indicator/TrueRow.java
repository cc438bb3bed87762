package kim.reporting.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was counted.
 *
 * @param group the value of each dimension it is broken down by; empty for the whole Kreis
 * @param values by measure; a percentage of nothing and the middle of nothing are absent
 */
public record TrueRow(SortedMap<String, String> group, Map<String, BigDecimal> values) {

    /** @throws IllegalStateException when an equation of the indicator does not hold [M8] */
    static TrueRow of(Indicator indicator, SortedMap<String, String> group, JsonNode counted) {
        var values = new HashMap<String, BigDecimal>();
        for (var measure : indicator.measures()) {
            if (counted.hasNonNull(measure.code())) {
                values.put(measure.code(), counted.get(measure.code()).decimalValue());
            }
        }
        var row = new TrueRow(group, values);
        indicator.equations().forEach(equation -> row.requireEqual(indicator, equation));
        indicator.measures().forEach(row::addPercentage);
        return row;
    }

    public @Nullable BigDecimal value(String measure) {
        return values.get(measure);
    }

    private long count(String measure) {
        return values.getOrDefault(measure, BigDecimal.ZERO).longValueExact();
    }

    private void requireEqual(Indicator indicator, Equation equation) {
        if (sum(equation.left()) != sum(equation.right())) {
            throw new IllegalStateException("%s: %s does not hold in %s".formatted(indicator.code(), equation, this));
        }
    }

    private long sum(List<String> measures) {
        return measures.stream().mapToLong(this::count).sum();
    }

    private void addPercentage(Measure measure) {
        if (measure instanceof Measure.Percentage share && count(share.whole()) > 0) {
            var part = BigDecimal.valueOf(100 * count(share.part()));
            values.put(share.code(), part.divide(BigDecimal.valueOf(count(share.whole())), 1, RoundingMode.HALF_UP));
        }
    }
}
