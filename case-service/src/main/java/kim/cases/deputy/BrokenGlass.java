package kim.cases.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import kim.platform.Caller;
import org.jdbi.v3.core.Jdbi;

/** Whether somebody opened a case in an emergency, and the time for it is not over [D5]. */
@ApplicationScoped
public class BrokenGlass {

    private final Jdbi database;
    private final Clock clock;

    BrokenGlass(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Only the person who gave the reason, never others who hold the same post. */
    public boolean opens(UUID caseFile, Caller caller) {
        return database.withHandle(handle -> handle.createQuery("""
                        select exists (select from emergency_access
                                       where kreis = current_setting('kim.kreis') and who = :who
                                         and case_id = :case and since <= :now and until > :now)""")
                .bind("who", caller.subject())
                .bind("case", caseFile)
                .bind("now", OffsetDateTime.now(clock))
                .mapTo(Boolean.class)
                .one());
    }
}
