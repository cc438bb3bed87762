package kim.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.Caller;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.idempotency.Idempotent;
import kim.reporting.concept.Concept;
import kim.reporting.concept.Concepts;
import kim.reporting.indicator.Period;

/** Coordination builds the provisional report of a period; until it is published, building again replaces it [M1]. */
@ApplicationScoped
class BuildingReport {

    private final CountingReport counting;
    private final Protecting protecting;
    private final Concepts concepts;
    private final Reports reports;
    private final Clock clock;

    BuildingReport(CountingReport counting, Protecting protecting, Concepts concepts, Reports reports, Clock clock) {
        this.counting = counting;
        this.protecting = protecting;
        this.concepts = concepts;
        this.reports = reports;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    ReportView build(BuildReportRequest request, Caller caller) {
        var period = Period.parse(request.period());
        requireOver(period);
        var kreis = caller.kreis();
        var earlier = reports.lock(kreis, period.name(), ReportState.PROVISIONAL);
        earlier.ifPresent(PublishingReport::requireDraft);
        var id = earlier.map(StoredReport::id).orElseGet(ReportId::next);
        var truth = counting.count(kreis, period, conceptOf(period));
        var report = protecting.protect(id, ReportState.PROVISIONAL, truth);
        reports.keepDraft(report, ReportJson.write(truth), clock.instant());
        return reports.visible(id, kreis).orElseThrow().view();
    }

    /** What may still happen in a period would make the same report another one tomorrow. */
    private void requireOver(Period period) {
        if (!period.isOverOn(LocalDate.now(clock))) {
            throw new StepRefused(new UnmetCondition(
                    "PERIOD_NOT_OVER",
                    "Der Zeitraum %s ist noch nicht zu Ende".formatted(period),
                    "the period %s is not over yet".formatted(period)));
        }
    }

    private Concept conceptOf(Period period) {
        return concepts.validOn(period.to())
                .orElseThrow(() -> new StepRefused(new UnmetCondition(
                        "CONCEPT_MISSING",
                        "Für den Zeitraum %s gilt kein Konzept des Kreises".formatted(period),
                        "no concept of the Kreis is valid in the period %s".formatted(period))));
    }
}
