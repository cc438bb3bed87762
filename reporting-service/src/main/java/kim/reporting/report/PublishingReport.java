package kim.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.NotVisible;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.VersionConflict;
import kim.platform.idempotency.Idempotent;

/** Coordination lets out the very draft it has read; from then on it stays as it is [M1]. */
@ApplicationScoped
class PublishingReport {

    private final Reports reports;
    private final Clock clock;

    PublishingReport(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    ReportView publish(ReportId id, ExpectedVersion expected, Caller caller) {
        var kreis = caller.kreis();
        var found = reports.visible(id, kreis).orElseThrow(NotVisible::new);
        var draft = reports.lock(kreis, found.period(), found.state()).orElseThrow(NotVisible::new);
        requireDraft(draft);
        if (!expected.tag().equals("*") && !expected.tag().equals("\"" + draft.hash() + "\"")) {
            throw new VersionConflict();
        }
        reports.publish(id, clock.instant());
        return reports.visible(id, kreis).orElseThrow().view();
    }

    static void requireDraft(StoredReport report) {
        if (report.status() == ReportStatus.PUBLISHED) {
            throw new StepRefused(new UnmetCondition(
                    "REPORT_PUBLISHED",
                    "Der Bericht %s ist veröffentlicht und bleibt, wie er ist".formatted(report.period()),
                    "the report %s is published and stays as it is".formatted(report.period())));
        }
    }
}
