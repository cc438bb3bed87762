package kim.reporting.report;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.EveryKreis;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.StepRefused;
import kim.reporting.concept.Concepts;
import kim.reporting.indicator.Period;
import org.jboss.logging.Logger;

/**
 * Lays the drafts ready that are due: the provisional one when its period is over, the final one when the next period is
 * over too, and again any that was built before something else was published. Coordination reads, approves, publishes.
 */
@ApplicationScoped
class BuildingScheduledReports {

    private static final Logger LOG = Logger.getLogger(BuildingScheduledReports.class);

    private final EveryKreis everyKreis;
    private final KreisScope scope;
    private final Schedules schedules;
    private final BuildingReport building;
    private final Reports reports;
    private final Concepts concepts;
    private final Clock clock;

    BuildingScheduledReports(
            EveryKreis everyKreis,
            KreisScope scope,
            Schedules schedules,
            BuildingReport building,
            Reports reports,
            Concepts concepts,
            Clock clock) {
        this.everyKreis = everyKreis;
        this.scope = scope;
        this.schedules = schedules;
        this.building = building;
        this.reports = reports;
        this.concepts = concepts;
        this.clock = clock;
    }

    @Scheduled(cron = "0 47 4 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tonight() {
        everyKreis.inTurn(kreis -> on(LocalDate.now(clock), kreis));
    }

    /** What is due on that day in one Kreis, each in a transaction of its own; once more on the same day it changes nothing. */
    void on(LocalDate day, Kreis kreis) {
        for (var length : scope.in(kreis, schedules::read).view().periods()) {
            var last = length.lastBefore(day);
            build(last, ReportState.PROVISIONAL, kreis);
            build(last.previous(), ReportState.FINAL, kreis);
        }
    }

    private void build(Period period, ReportState state, Kreis kreis) {
        try {
            scope.in(kreis, () -> buildIfDue(period, state, kreis));
        } catch (StepRefused e) {
            LOG.warnf("the report %s of %s is not built by itself: %s", period, kreis, e.getMessage());
        }
    }

    private void buildIfDue(Period period, ReportState state, Kreis kreis) {
        if (concepts.validOn(period.to()).isPresent() && isDue(period, state)) {
            building.build(period, state, kreis);
        }
    }

    private boolean isDue(Period period, ReportState state) {
        var known = reports.version(period, state);
        return known.isPresent()
                ? known.filter(this::isOutdated).isPresent()
                : state == ReportState.PROVISIONAL
                        || reports.version(period, ReportState.PROVISIONAL)
                                .filter(StoredReport::isPublished)
                                .isPresent();
    }

    private boolean isOutdated(StoredReport report) {
        return !report.isPublished() && reports.publishedSince(report);
    }
}
