package kim.cases.conference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.due.DueItem;
import kim.cases.due.DueKind;
import kim.cases.due.DueSource;
import org.jdbi.v3.core.Jdbi;

/** What somebody undertook to do in a conference and has not done yet [P6] [P8]. */
@ApplicationScoped
class UndertakingsDue implements DueSource {

    private final Jdbi database;

    UndertakingsDue(Jdbi database) {
        this.database = database;
    }

    @Override
    public List<DueItem> until(LocalDate day, String posts) {
        return database.withHandle(handle -> handle.createQuery("""
                        select undertaking.id, due_on, conference_id, case_id, number
                        from undertaking join case_file on case_file.id = case_id
                        where case_file.kreis = current_setting('kim.kreis') and phase != 'CLOSED'
                          and post = any (string_to_array(:posts, ','))
                          and undertaking.kreis = case_file.kreis and due_on <= :day and kept_on is null""")
                .bind("posts", posts)
                .bind("day", day)
                .map((row, context) -> new DueItem(
                        DueKind.UNDERTAKING,
                        row.getObject("id", UUID.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("number"),
                        "/conferences/" + row.getString("conference_id")))
                .list());
    }
}
