package kim.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Under which keys people are found; kept with every change of a name. */
@ApplicationScoped
class NameIndex {

    private final Jdbi database;

    NameIndex(Jdbi database) {
        this.database = database;
    }

    /** The person's row must have been written before. */
    void put(PersonId person, MasterData known) {
        var keys = Likeness.keys(known);
        database.useHandle(handle -> {
            handle.createUpdate("delete from name_key where person_id = :person")
                    .bind("person", person.id())
                    .execute();
            handle.createUpdate("""
                            insert into name_key (kreis, key, person_id)
                            select current_setting('kim.kreis'), key, :person from unnest(:keys) as key""")
                    .bind("person", person.id())
                    .bindArray("keys", String.class, keys.toArray())
                    .execute();
        });
    }

    /** Those that share most keys come first. */
    List<PersonId> sharing(Set<String> keys, int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                        select person_id from name_key
                        where kreis = current_setting('kim.kreis') and key = any(:keys)
                        group by person_id order by count(*) desc, person_id limit :limit""")
                .bindArray("keys", String.class, keys.toArray())
                .bind("limit", limit)
                .mapTo(UUID.class)
                .map(PersonId::new)
                .list());
    }
}
