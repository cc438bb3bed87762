package kim.reporting.reconciliation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A round: what was compared, as it stood at its end, and what differed at its beginning.
 *
 * @param on the last day that counts
 */
public record ReconciliationView(
        UUID id, LocalDate on, Instant doneAt, List<CountView> counts, List<DifferenceView> differences) {

    /** @param here by the facts; @param there by the service that owns what is counted */
    public record CountView(Source source, String what, long here, long there) {}

    /**
     * A case or referral that facts counted otherwise.
     *
     * @param repaired whether it was told again and is now counted as there
     */
    public record DifferenceView(Source source, UUID subject, String what, long here, long there, boolean repaired) {}

    /** Whether facts and owners agree. */
    @JsonProperty
    public boolean holds() {
        return differences.stream().allMatch(DifferenceView::repaired);
    }
}
