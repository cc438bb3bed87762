package kim.reporting.fact;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import kim.platform.event.CloudEvent;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A case becomes one of another type: out of one leg, into the next [M8]. */
@Singleton
class TypesChanged extends FactWriter<TypesChanged.TypeChanged> {

    TypesChanged(Arrivals arrivals, Jdbi database) {
        super(Topic.CASES, "kim.case.type-changed.v1", TypeChanged.class, arrivals, database);
    }

    record TypeChanged(UUID caseId, int episode, String to, LocalDate on) {}

    @Override
    void write(TypeChanged changed, CloudEvent event, Handle handle) {
        handle.createUpdate("""
                        with ended as (
                            update leg set until_on = greatest(from_on, :on), ends = 'TRANSFER'
                            where case_id = :case and episode = :episode and ends is null
                              and not exists (select from leg as begun
                                              where begun.case_id = :case and begun.begun_by = :event)
                            returning *)
                        insert into leg (kreis, case_id, episode, leg, type, focus_area, post, organisation,
                                         municipality, from_on, begun_by)
                        select kreis, case_id, episode, leg + 1, :to, focus_area, post, organisation,
                               municipality, until_on, :event
                        from ended""")
                .bind("case", changed.caseId())
                .bind("episode", changed.episode())
                .bind("to", changed.to())
                .bind("on", changed.on())
                .bind("event", event.id())
                .execute();
    }
}
