package kim.reporting.fact;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import kim.platform.event.CloudEvent;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A goal is in the plan [P2]; what it says stays with the case. */
@Singleton
class GoalsPlanned extends FactWriter<GoalsPlanned.GoalPlanned> {

    GoalsPlanned(Arrivals arrivals, Jdbi database) {
        super(Topic.CASES, "kim.case.goal-planned.v1", GoalPlanned.class, arrivals, database);
    }

    record GoalPlanned(UUID caseId, int episode, UUID goalId, String field, LocalDate on) {}

    @Override
    void write(GoalPlanned goal, CloudEvent event, Handle handle) {
        handle.createUpdate("""
                        insert into goal (goal_id, kreis, case_id, episode, field, on_day, told_by)
                        values (:goal, current_setting('kim.kreis'), :case, :episode, :field, :on, :event)
                        on conflict do nothing""")
                .bind("goal", goal.goalId())
                .bind("case", goal.caseId())
                .bind("episode", goal.episode())
                .bind("field", goal.field())
                .bind("on", goal.on())
                .bind("event", event.id())
                .execute();
    }
}
