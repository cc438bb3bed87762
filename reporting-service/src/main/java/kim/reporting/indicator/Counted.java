package kim.reporting.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What was counted at one moment.
 *
 * @param rows by code of the indicator; the whole Kreis first
 * @param upTo when the last event was recorded that counts in them
 */
public record Counted(Map<String, List<TrueRow>> rows, Instant upTo) {

    public List<TrueRow> of(Indicator indicator) {
        return rows.getOrDefault(indicator.code(), List.of());
    }
}
