package kim.reporting.reconciliation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kim.platform.EveryKreis;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.OneAtATime;

/** [M7] Day by day, Kreis by Kreis: compares facts with the services that own them, repairs what differs, and says so. */
@ApplicationScoped
class ReconcilingFacts {

    private final EveryKreis everyKreis;
    private final KreisScope scope;
    private final OneAtATime oneAtATime;
    private final FindingDifferences finding;
    private final RepairingFacts repairing;
    private final Reconciliations reconciliations;
    private final Clock clock;

    ReconcilingFacts(
            EveryKreis everyKreis,
            KreisScope scope,
            OneAtATime oneAtATime,
            FindingDifferences finding,
            RepairingFacts repairing,
            Reconciliations reconciliations,
            Clock clock) {
        this.everyKreis = everyKreis;
        this.scope = scope;
        this.oneAtATime = oneAtATime;
        this.finding = finding;
        this.repairing = repairing;
        this.reconciliations = reconciliations;
        this.clock = clock;
    }

    /** Early, when there is little on its way between the services. */
    @Scheduled(cron = "0 23 4 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void today() {
        everyKreis.inTurn(this::round);
    }

    /** Once more on the same day is another round; a replica that finds another one at it lets it be. */
    void round(Kreis kreis) {
        scope.in(kreis, () -> {
            if (oneAtATime.isFree("reconciliation", kreis)) {
                reconcile(kreis);
            }
        });
    }

    private void reconcile(Kreis kreis) {
        var on = LocalDate.now(clock);
        var settled = new ArrayList<Findings>();
        var found = new ArrayList<Difference>();
        for (var source : Source.values()) {
            var first = finding.find(source, on, kreis);
            found.addAll(first.differences());
            settled.add(first.differences().isEmpty() ? first : repaired(first, on, kreis));
        }
        reconciliations.keep(on, clock.instant(), settled, found, left(settled));
    }

    private Findings repaired(Findings first, LocalDate on, Kreis kreis) {
        repairing.repair(first.source(), first.subjects(), kreis);
        return finding.find(first.source(), on, kreis);
    }

    private static Set<UUID> left(List<Findings> settled) {
        return settled.stream()
                .flatMap(findings -> findings.subjects().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
