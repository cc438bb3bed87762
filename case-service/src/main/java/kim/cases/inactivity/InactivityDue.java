package kim.cases.inactivity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.due.DueItem;
import kim.cases.due.DueKind;
import kim.cases.due.DueSource;
import org.jdbi.v3.core.Jdbi;

/** Cases of which the case manager was warned, and marks of waiting that end [P8] [C9]. */
@ApplicationScoped
class InactivityDue implements DueSource {

    private final Jdbi database;

    InactivityDue(Jdbi database) {
        this.database = database;
    }

    /** Of a warning that was overtaken by a contact nothing is due any more. */
    @Override
    public List<DueItem> until(LocalDate day, String posts) {
        return database.withHandle(handle -> handle.createQuery("""
                        with mine as (
                            select id, number, kreis from case_file
                            where kreis = current_setting('kim.kreis') and phase != 'CLOSED'
                              and post = any (string_to_array(:posts, ',')))
                        select 'INACTIVITY' as kind, warning.id, closes_on as due_on, case_id, number
                        from mine join inactivity_warning warning on warning.kreis = mine.kreis and case_id = mine.id
                        where closes_on <= :day and not exists (
                            select from contact
                            where contact.kreis = mine.kreis and contact.case_id = mine.id
                              and not draft and not no_show and "on" > warned_on)
                        union all
                        select 'WAITING', mark.id, until, case_id, number
                        from mine join waiting_mark mark on mark.kreis = mine.kreis and case_id = mine.id
                        where ended_on is null and until <= :day""")
                .bind("posts", posts)
                .bind("day", day)
                .map((row, context) -> new DueItem(
                        DueKind.valueOf(row.getString("kind")),
                        row.getObject("id", UUID.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("number"),
                        "/inactivity"))
                .list());
    }
}
