package kim.reporting.reconciliation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a comparison with one service shows.
 *
 * @param totals over the whole Kreis
 */
record Findings(Source source, List<Comparison.Line> totals, List<Difference> differences) {

    Set<UUID> subjects() {
        return differences.stream().map(Difference::subject).collect(Collectors.toUnmodifiableSet());
    }
}
