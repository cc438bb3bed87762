package kim.cases.inactivity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.concept.CaseType;
import org.jdbi.v3.core.Jdbi;

/** Looks up how long cases have been silent; a missed appointment is no contact, a draft neither [B2] [C9]. */
@ApplicationScoped
class Silences {

    private final Jdbi database;

    Silences(Jdbi database) {
        this.database = database;
    }

    Silence of(CaseFile file) {
        return new Silence(lastContact(file), pauses(file));
    }

    /** Open cases of the type that nobody had contact with since before that day; some of them may be paused. */
    List<CaseFileId> before(LocalDate day, CaseType type) {
        return database.withHandle(handle -> handle.createQuery("""
                        select id from case_file
                        where kreis = current_setting('kim.kreis') and phase != 'CLOSED' and type = :type
                          and opened_on <= :day
                          and not exists (
                              select from contact
                              where contact.kreis = case_file.kreis and case_id = case_file.id
                                and not draft and not no_show and "on" > :day)
                        order by id""")
                .bind("day", day)
                .bind("type", type.name())
                .map((row, context) -> new CaseFileId(row.getObject("id", UUID.class)))
                .list());
    }

    private LocalDate lastContact(CaseFile file) {
        return database.withHandle(handle -> handle.createQuery("""
                        select greatest(opened_on, (
                            select max("on") from contact
                            where contact.kreis = case_file.kreis and case_id = case_file.id
                              and not draft and not no_show)) as day
                        from case_file where kreis = current_setting('kim.kreis') and id = :case""")
                .bind("case", file.id().id())
                .map((row, context) -> row.getObject("day", LocalDate.class))
                .one());
    }

    private List<Pause> pauses(CaseFile file) {
        return database.withHandle(handle -> handle.createQuery("""
                        select 'WAITING' as kind, since, least(until, ended_on) as until from waiting_mark
                        where kreis = current_setting('kim.kreis') and case_id = :case
                        union all
                        select 'REFERRAL', prepared_on, forgotten_on from prepared_referral
                        where kreis = current_setting('kim.kreis') and case_id = :case
                        union all
                        select 'APPOINTMENT', "on", next_appointment_on from contact
                        where kreis = current_setting('kim.kreis') and case_id = :case
                          and not draft and next_appointment_on is not null""")
                .bind("case", file.id().id())
                .map((row, context) -> new Pause(
                        Pause.Kind.valueOf(row.getString("kind")),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .list());
    }
}
