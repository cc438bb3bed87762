package kim.reporting.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Coordination sees whether its figures can be relied on [M7]. */
@ApplicationScoped
public class ReadingReconciliations {

    /** A month of days. */
    private static final int ROUNDS = 31;

    private final Reconciliations reconciliations;

    ReadingReconciliations(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    @Transactional
    List<ReconciliationView> latest() {
        return reconciliations.latest(ROUNDS);
    }

    /** Of the Kreis at hand. */
    @Transactional
    public Optional<ReconciliationView> last() {
        return reconciliations.latest(1).stream().findFirst();
    }
}
