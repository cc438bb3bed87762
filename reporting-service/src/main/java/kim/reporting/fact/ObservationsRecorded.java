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

/** A case brought a gap or an obstacle to light [S1]. */
@Singleton
class ObservationsRecorded extends FactWriter<ObservationsRecorded.ObservationRecorded> {

    ObservationsRecorded(Arrivals arrivals, Jdbi database) {
        super(Topic.CASES, "kim.case.observation-recorded.v1", ObservationRecorded.class, arrivals, database);
    }

    record ObservationRecorded(
            UUID caseId,
            int episode,
            UUID observationId,
            String kind,
            String field,
            List<String> bodies,
            @Nullable String municipality,
            LocalDate on) {}

    @Override
    void write(ObservationRecorded observation, CloudEvent event, Handle handle) {
        handle.createUpdate("""
                        insert into observation (observation_id, kreis, case_id, episode, kind, field, bodies, municipality,
                                                 on_day, told_by)
                        values (:observation, current_setting('kim.kreis'), :case, :episode, :kind, :field, :bodies,
                                :municipality, :on, :event)
                        on conflict do nothing""")
                .bind("observation", observation.observationId())
                .bind("case", observation.caseId())
                .bind("episode", observation.episode())
                .bind("kind", observation.kind())
                .bind("field", observation.field())
                .bindArray("bodies", String.class, observation.bodies())
                .bind("municipality", observation.municipality())
                .bind("on", observation.on())
                .bind("event", event.id())
                .execute();
    }
}
