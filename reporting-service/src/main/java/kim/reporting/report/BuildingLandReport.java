package kim.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kim.platform.Caller;
import kim.platform.Kreis;
import kim.platform.NotAllowed;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.Wording;
import kim.platform.idempotency.Idempotent;
import kim.reporting.indicator.Catalogue;
import kim.reporting.indicator.Period;

/**
 * Makes the report of the Land from those that the Kreise have published, and publishes it: there is nothing in it that
 * they have not let out. It names the reports that it is made of.
 */
@ApplicationScoped
class BuildingLandReport {

    private final KreisReports kreise;
    private final Reports reports;
    private final Protecting protecting;
    private final Catalogue catalogue;
    private final Clock clock;

    BuildingLandReport(KreisReports kreise, Reports reports, Protecting protecting, Catalogue catalogue, Clock clock) {
        this.kreise = kreise;
        this.reports = reports;
        this.protecting = protecting;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    ReportView build(BuildReportRequest request, Caller caller) {
        if (!caller.kreis().equals(Kreis.LAND)) {
            throw new NotAllowed(new Wording(
                    "Den Bericht des Landes baut nur das Land auf", "only the Land builds the report of the Land"));
        }
        return reports.visible(build(Period.parse(request.period()), request.version()), Kreis.LAND)
                .orElseThrow()
                .view();
    }

    private ReportId build(Period period, ReportState state) {
        reports.lock(Kreis.LAND, period.name(), state).ifPresent(PublishingReport::requireNotPublished);
        var known = kreise.published(period);
        var used = known.stream().filter(version -> version.state() == state).toList();
        if (used.isEmpty()) {
            throw new StepRefused(new UnmetCondition(
                    "NO_REPORTS",
                    "Für den Zeitraum %s hat noch kein Kreis veröffentlicht".formatted(period),
                    "no Kreis has published for the period %s yet".formatted(period)));
        }
        var truth = LandReport.of(period, used, catalogue);
        var id = ReportId.next();
        reports.keepDraft(
                protecting.protect(id, state, truth, and(known, reports.published(period))),
                ReportJson.write(truth),
                clock.instant());
        reports.publish(id, clock.instant());
        return id;
    }

    private static List<Version> and(List<Version> kreise, List<Version> land) {
        var all = new ArrayList<>(kreise);
        all.addAll(land);
        return all;
    }
}
