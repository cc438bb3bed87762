package kim.reporting.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kim.platform.privacy.ErasureEvent;
import kim.platform.privacy.Forgetting;
import kim.platform.privacy.Subject;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * [D3] Somebody who is forgotten goes on to be counted, under a pseudonym that nobody else knows: what is left are
 * anonymous facts. What is heard once more out of an old topic gets the same one, by a trigger.
 */
@ApplicationScoped
class ForgettingPeople implements Forgetting {

    private final PersonTables tables;
    private final Jdbi database;

    ForgettingPeople(PersonTables tables, Jdbi database) {
        this.tables = tables;
        this.database = database;
    }

    @Override
    public long forget(ErasureEvent.Requested request) {
        return database.withHandle(handle -> request.ids(Subject.Kind.PERSON_REF).stream()
                .mapToLong(person -> forget(handle, person))
                .sum());
    }

    private long forget(Handle handle, UUID person) {
        return tables.all().stream()
                .mapToLong(table -> handle.createUpdate(
                                "update %s set person_ref = anonymous(kreis, person_ref) where person_ref = :person"
                                        .formatted(table))
                        .bind("person", person)
                        .execute())
                .sum();
    }
}
