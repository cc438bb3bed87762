package kim.reporting.fact;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import kim.platform.event.CloudEvent;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A case moves on. */
@Singleton
class PhasesChanged extends FactWriter<PhasesChanged.PhaseChanged> {

    PhasesChanged(Arrivals arrivals, Jdbi database) {
        super(Topic.CASES, "kim.case.phase-changed.v1", PhaseChanged.class, arrivals, database);
    }

    record PhaseChanged(UUID caseId, int episode, String from, String to, LocalDate on) {}

    @Override
    void write(PhaseChanged changed, CloudEvent event, Handle handle) {
        handle.createUpdate("""
                        insert into phase_change (event_id, kreis, case_id, episode, on_day, from_phase, to_phase)
                        values (:event, current_setting('kim.kreis'), :case, :episode, :on, :from, :to)
                        on conflict do nothing""")
                .bind("event", event.id())
                .bind("case", changed.caseId())
                .bind("episode", changed.episode())
                .bind("on", changed.on())
                .bind("from", changed.from())
                .bind("to", changed.to())
                .execute();
    }
}
