package kim.reporting.fact;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import kim.platform.event.CloudEvent;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A measure of the plan takes a state; each is kept, the last one counts. */
@Singleton
class MeasuresChanged extends FactWriter<MeasuresChanged.MeasureChanged> {

    MeasuresChanged(Arrivals arrivals, Jdbi database) {
        super(Topic.CASES, "kim.case.measure-changed.v1", MeasureChanged.class, arrivals, database);
    }

    record MeasureChanged(UUID caseId, UUID measureId, UUID goalId, String state, LocalDate on) {}

    @Override
    void write(MeasureChanged measure, CloudEvent event, Handle handle) {
        handle.createUpdate("""
                        insert into measure_state (event_id, kreis, measure_id, goal_id, case_id, state, on_day, version)
                        values (:event, current_setting('kim.kreis'), :measure, :goal, :case, :state, :on, :version)
                        on conflict do nothing""")
                .bind("event", event.id())
                .bind("measure", measure.measureId())
                .bind("goal", measure.goalId())
                .bind("case", measure.caseId())
                .bind("state", measure.state())
                .bind("on", measure.on())
                .bind("version", event.version())
                .execute();
    }
}
