package kim.reporting.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The tables that know people by their pseudonym; looked up, so that none is forgotten. */
@ApplicationScoped
class PersonTables {

    private final Jdbi database;

    PersonTables(Jdbi database) {
        this.database = database;
    }

    List<String> all() {
        return database.withHandle(
                handle -> handle.createQuery("""
                        select relname from pg_class
                        join pg_attribute on attrelid = pg_class.oid and attname = 'person_ref' and not attisdropped
                        where relkind in ('r', 'p') and not relispartition and relnamespace = 'public'::regnamespace
                        order by relname""").mapTo(String.class).list());
    }
}
