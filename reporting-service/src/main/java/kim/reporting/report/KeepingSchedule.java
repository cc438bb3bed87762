package kim.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import kim.platform.ExpectedVersion;
import kim.platform.OneAtATime;
import kim.platform.Versioned;

/** Coordination says for which periods drafts lie ready by themselves. */
@ApplicationScoped
class KeepingSchedule {

    private final Schedules schedules;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    KeepingSchedule(Schedules schedules, OneAtATime oneAtATime, Clock clock) {
        this.schedules = schedules;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    @Transactional
    Versioned<Schedule> read() {
        return schedules.read();
    }

    @Transactional
    Versioned<Schedule> change(Schedule schedule, ExpectedVersion expected, String kreis) {
        oneAtATime.await("report-schedule", kreis);
        var known = schedules.read();
        expected.mustMatch(known.version());
        schedules.keep(schedule, known.version(), clock.instant());
        return schedules.read();
    }
}
