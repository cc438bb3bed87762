package kim.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.due.DueItem;
import kim.cases.due.DueKind;
import kim.cases.due.DueSource;
import org.jdbi.v3.core.Jdbi;

/** Measures in open cases that are to be done [P8]. */
@ApplicationScoped
class MeasuresDue implements DueSource {

    private final Jdbi database;

    MeasuresDue(Jdbi database) {
        this.database = database;
    }

    @Override
    public List<DueItem> until(LocalDate day, String posts) {
        return database.withHandle(handle -> handle.createQuery("""
                        select measure.id, due_on, case_id, number
                        from measure join case_file on case_file.id = case_id
                        where case_file.kreis = current_setting('kim.kreis') and phase != 'CLOSED'
                          and post = any (string_to_array(:posts, ','))
                          and measure.kreis = case_file.kreis and due_on <= :day
                          and state in ('PLANNED', 'REFERRED', 'IN_PROGRESS')""")
                .bind("posts", posts)
                .bind("day", day)
                .map((row, context) -> new DueItem(
                        DueKind.MEASURE,
                        row.getObject("id", UUID.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("number"),
                        "/measures/" + row.getString("id")))
                .list());
    }
}
