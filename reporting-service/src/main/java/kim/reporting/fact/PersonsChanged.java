package kim.reporting.fact;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import kim.platform.event.CloudEvent;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A person's residence group or benefit sphere becomes another one; the case goes on [K6]. */
@Singleton
class PersonsChanged extends FactWriter<PersonsChanged.PersonChanged> {

    PersonsChanged(Arrivals arrivals, Jdbi database) {
        super(Topic.CASES, "kim.case.person-changed.v1", PersonChanged.class, arrivals, database);
    }

    record PersonChanged(UUID caseId, int episode, UUID personRef, LocalDate on, String what, String from, String to) {}

    @Override
    void write(PersonChanged changed, CloudEvent event, Handle handle) {
        handle.createUpdate("""
                        insert into person_change (event_id, kreis, case_id, episode, person_ref, on_day, what,
                                                   from_value, to_value)
                        values (:event, current_setting('kim.kreis'), :case, :episode, :person, :on, :what, :from, :to)
                        on conflict do nothing""")
                .bind("event", event.id())
                .bind("case", changed.caseId())
                .bind("episode", changed.episode())
                .bind("person", changed.personRef())
                .bind("on", changed.on())
                .bind("what", changed.what())
                .bind("from", changed.from())
                .bind("to", changed.to())
                .execute();
    }
}
