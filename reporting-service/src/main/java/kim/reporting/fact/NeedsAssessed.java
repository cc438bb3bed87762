package kim.reporting.fact;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.platform.event.CloudEvent;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** An assessment: which needs there are, and which of them are settled [P1]; earlier ones stay beside it. */
@Singleton
class NeedsAssessed extends FactWriter<NeedsAssessed.Assessed> {

    NeedsAssessed(Arrivals arrivals, Jdbi database) {
        super(Topic.CASES, "kim.case.needs-assessed.v1", Assessed.class, arrivals, database);
    }

    record Assessed(
            UUID caseId, int episode, UUID assessmentId, int number, boolean atClose, LocalDate on, List<Need> needs) {}

    /** @param personRef absent for a need of the household */
    record Need(String field, String urgency, @Nullable UUID personRef, boolean settled) {}

    @Override
    void write(Assessed assessed, CloudEvent event, Handle handle) {
        handle.createUpdate("""
                        insert into assessment (assessment_id, kreis, case_id, episode, number, at_close, on_day, told_by)
                        values (:assessment, current_setting('kim.kreis'), :case, :episode, :number, :atClose, :on, :event)
                        on conflict do nothing""")
                .bind("assessment", assessed.assessmentId())
                .bind("case", assessed.caseId())
                .bind("episode", assessed.episode())
                .bind("number", assessed.number())
                .bind("atClose", assessed.atClose())
                .bind("on", assessed.on())
                .bind("event", event.id())
                .execute();
        if (!assessed.needs().isEmpty()) {
            writeNeeds(assessed, handle);
        }
    }

    private static void writeNeeds(Assessed assessed, Handle handle) {
        var batch = handle.prepareBatch("""
                insert into need (assessment_id, kreis, position, field, urgency, person_ref, settled)
                values (:assessment, current_setting('kim.kreis'), :position, :field, :urgency, cast(:person as uuid), :settled)
                on conflict do nothing""");
        for (var position = 0; position < assessed.needs().size(); position++) {
            var need = assessed.needs().get(position);
            batch.bind("assessment", assessed.assessmentId())
                    .bind("position", position)
                    .bind("field", need.field())
                    .bind("urgency", need.urgency())
                    .bind("person", need.personRef())
                    .bind("settled", need.settled())
                    .add();
        }
        batch.execute();
    }
}
