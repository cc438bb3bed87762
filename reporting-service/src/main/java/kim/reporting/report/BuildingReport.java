package kim.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kim.platform.Caller;
import kim.platform.Kreis;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.idempotency.Idempotent;
import kim.reporting.concept.Concept;
import kim.reporting.concept.Concepts;
import kim.reporting.indicator.Period;

/**
 * Builds a version of the report of a period; until it is published, building again replaces it [M1]. What was published
 * before is taken into account: what it told of the same people, and the stock with which this one begins.
 */
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
        return build(period, request.version(), caller.kreis()).view();
    }

    /** For the Kreis at hand, in the transaction at hand. */
    StoredReport build(Period period, ReportState state, Kreis kreis) {
        var earlier = reports.lock(kreis, period.name(), state);
        earlier.ifPresent(PublishingReport::requireNotPublished);
        var before = reports.published(period);
        requireProvisional(period, state, before);
        var id = earlier.map(StoredReport::id).orElseGet(ReportId::next);
        var truth = counting.count(kreis, period, conceptOf(period), predecessor(period, before));
        reports.keepDraft(protecting.protect(id, state, truth, before), ReportJson.write(truth), clock.instant());
        return reports.visible(id, kreis).orElseThrow();
    }

    private static Optional<Version> predecessor(Period period, List<Version> before) {
        return before.stream()
                .filter(version -> version.truth().period().equals(period.previous()))
                .reduce((one, other) -> other.state() == ReportState.FINAL ? other : one);
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

    private static void requireProvisional(Period period, ReportState state, List<Version> before) {
        if (state == ReportState.FINAL
                && before.stream().noneMatch(version -> version.truth().period().equals(period))) {
            throw new StepRefused(new UnmetCondition(
                    "PROVISIONAL_MISSING",
                    "Vor dem endgültigen Bericht %s ist der vorläufige zu veröffentlichen".formatted(period),
                    "the provisional report %s is to be published before the final one".formatted(period)));
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
