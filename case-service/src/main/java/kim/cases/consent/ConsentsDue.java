package kim.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.due.DueItem;
import kim.cases.due.DueKind;
import kim.cases.due.DueSource;
import org.jdbi.v3.core.Jdbi;

/** Consents in open cases that expire [P8]. */
@ApplicationScoped
class ConsentsDue implements DueSource {

    private final Jdbi database;

    ConsentsDue(Jdbi database) {
        this.database = database;
    }

    @Override
    public List<DueItem> until(LocalDate day, String posts) {
        return database.withHandle(handle -> handle.createQuery("""
                        select consent.id, expires_on, case_id, number
                        from consent join case_file on case_file.id = case_id
                        where case_file.kreis = current_setting('kim.kreis') and phase != 'CLOSED'
                          and post = any (string_to_array(:posts, ','))
                          and consent.kreis = case_file.kreis and withdrawn_on is null and expires_on <= :day""")
                .bind("posts", posts)
                .bind("day", day)
                .map((row, context) -> new DueItem(
                        DueKind.CONSENT,
                        row.getObject("id", UUID.class),
                        row.getObject("expires_on", LocalDate.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("number"),
                        "/consents/" + row.getString("id")))
                .list());
    }
}
