package kim.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.due.DueItem;
import kim.cases.due.DueKind;
import kim.cases.due.DueSource;
import org.jdbi.v3.core.Jdbi;

/** When client and case manager meet next; what is past is no duty any more [P8]. */
@ApplicationScoped
class AppointmentsDue implements DueSource {

    private final Jdbi database;
    private final Clock clock;

    AppointmentsDue(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<DueItem> until(LocalDate day, String posts) {
        return database.withHandle(handle -> handle.createQuery("""
                        select contact.id, next_appointment_on, case_id, number
                        from contact join case_file on case_file.id = case_id
                        where case_file.kreis = current_setting('kim.kreis') and phase != 'CLOSED'
                          and post = any (string_to_array(:posts, ','))
                          and contact.kreis = case_file.kreis and not draft
                          and next_appointment_on between :today and :day""")
                .bind("posts", posts)
                .bind("today", LocalDate.now(clock))
                .bind("day", day)
                .map((row, context) -> new DueItem(
                        DueKind.APPOINTMENT,
                        row.getObject("id", UUID.class),
                        row.getObject("next_appointment_on", LocalDate.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("number"),
                        "/contacts/" + row.getString("id")))
                .list());
    }
}
