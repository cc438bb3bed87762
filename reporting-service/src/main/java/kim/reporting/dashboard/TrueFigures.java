package kim.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kim.reporting.indicator.Catalogue;
import kim.reporting.indicator.Counting;
import kim.reporting.indicator.Dimension;
import kim.reporting.indicator.Period;
import kim.reporting.indicator.Query;
import kim.reporting.indicator.TrueRow;

/** Figures of the Kreis at hand as they are, in breakdowns that the catalogue allows. */
@ApplicationScoped
class TrueFigures {

    private final Catalogue catalogue;
    private final Counting counting;

    TrueFigures(Catalogue catalogue, Counting counting) {
        this.catalogue = catalogue;
        this.counting = counting;
    }

    /** @throws IllegalArgumentException when the catalogue does not allow the breakdown [M2] */
    List<TrueRow> rows(String indicator, Period period, Set<Dimension> by) {
        var asked = catalogue.find(indicator).orElseThrow();
        if (!asked.dimensions().containsAll(by)) {
            throw new IllegalArgumentException("%s is not broken down by %s".formatted(indicator, by));
        }
        return counting.count(List.of(new Query(asked, List.of(by))), period).of(asked);
    }

    /** One number; nothing counted is 0. */
    long count(String indicator, Period period, Map<Dimension, String> group, String measure) {
        return rows(indicator, period, group.keySet()).stream()
                .filter(row -> isOf(row, group))
                .map(row -> row.values().getOrDefault(measure, BigDecimal.ZERO))
                .mapToLong(BigDecimal::longValue)
                .sum();
    }

    static boolean isOf(TrueRow row, Map<Dimension, String> group) {
        return group.entrySet().stream()
                .allMatch(entry ->
                        entry.getValue().equals(row.group().get(entry.getKey().code())));
    }
}
