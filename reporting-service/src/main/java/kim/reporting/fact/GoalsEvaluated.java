package kim.reporting.fact;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import kim.platform.event.CloudEvent;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** How far a goal was reached [P5]. */
@Singleton
class GoalsEvaluated extends FactWriter<GoalsEvaluated.GoalEvaluated> {

    GoalsEvaluated(Arrivals arrivals, Jdbi database) {
        super(Topic.CASES, "kim.case.goal-evaluated.v1", GoalEvaluated.class, arrivals, database);
    }

    record GoalEvaluated(UUID caseId, int episode, UUID goalId, String field, String attainment, LocalDate on) {}

    @Override
    void write(GoalEvaluated goal, CloudEvent event, Handle handle) {
        handle.createUpdate("""
                        insert into goal_evaluation (event_id, kreis, goal_id, case_id, episode, field, attainment, on_day,
                                                     version)
                        values (:event, current_setting('kim.kreis'), :goal, :case, :episode, :field, :attainment, :on,
                                :version)
                        on conflict do nothing""")
                .bind("event", event.id())
                .bind("goal", goal.goalId())
                .bind("case", goal.caseId())
                .bind("episode", goal.episode())
                .bind("field", goal.field())
                .bind("attainment", goal.attainment())
                .bind("on", goal.on())
                .bind("version", event.version())
                .execute();
    }
}
