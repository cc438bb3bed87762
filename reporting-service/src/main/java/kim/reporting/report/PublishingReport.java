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

/**
 * Coordination lets out the very draft it has read; from then on it stays as it is. A final version is approved first
 * [M1].
 */
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
    ReportView approve(ReportId id, ExpectedVersion expected, Caller caller) {
        var draft = draft(id, expected, caller);
        if (draft.state() == ReportState.PROVISIONAL) {
            throw new StepRefused(new UnmetCondition(
                    "NOTHING_TO_APPROVE",
                    "Ein vorläufiger Bericht wird ohne Freigabe veröffentlicht",
                    "a provisional report is published without approval"));
        }
        reports.approve(id, caller.subject(), clock.instant());
        return reports.visible(id, caller.kreis()).orElseThrow().view();
    }

    @Idempotent
    @Transactional
    ReportView publish(ReportId id, ExpectedVersion expected, Caller caller) {
        var draft = draft(id, expected, caller);
        requireApproved(draft);
        publish(draft);
        return reports.visible(id, caller.kreis()).orElseThrow().view();
    }

    /** Of the Kreis at hand, in the transaction at hand. */
    void publish(StoredReport draft) {
        requireNothingNew(draft);
        reports.publish(draft.id(), clock.instant());
    }

    static void requireNotPublished(StoredReport report) {
        if (report.isPublished()) {
            throw new StepRefused(new UnmetCondition(
                    "REPORT_PUBLISHED",
                    "Der Bericht %s ist veröffentlicht und bleibt, wie er ist".formatted(report.period()),
                    "the report %s is published and stays as it is".formatted(report.period())));
        }
    }

    private StoredReport draft(ReportId id, ExpectedVersion expected, Caller caller) {
        var kreis = caller.kreis();
        var found = reports.visible(id, kreis).orElseThrow(NotVisible::new);
        var draft = reports.lock(kreis, found.period(), found.state()).orElseThrow(NotVisible::new);
        requireNotPublished(draft);
        if (!expected.tag().equals("*") && !expected.tag().equals("\"" + draft.hash() + "\"")) {
            throw new VersionConflict();
        }
        return draft;
    }

    private static void requireApproved(StoredReport draft) {
        if (draft.state() == ReportState.FINAL && draft.status() != ReportStatus.APPROVED) {
            throw new StepRefused(new UnmetCondition(
                    "NOT_APPROVED",
                    "Ein endgültiger Bericht wird vor der Veröffentlichung freigegeben",
                    "a final report is approved before it is published"));
        }
    }

    /** It was made safe against what had been told by then, and not against what has been told since. */
    private void requireNothingNew(StoredReport draft) {
        if (reports.publishedSince(draft)) {
            throw new StepRefused(new UnmetCondition(
                    "REPORT_OUTDATED",
                    "Seit dem Aufbau wurde ein anderer Bericht veröffentlicht; dieser ist neu aufzubauen",
                    "another report has been published since this one was built; build it again"));
        }
    }
}
