package kim.cases.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.due.DueItem;
import kim.cases.due.DueKind;
import kim.cases.due.DueSource;
import org.jdbi.v3.core.Jdbi;

/** Residence titles in open cases that expire and that no other one follows [P8]. */
@ApplicationScoped
class TitlesDue implements DueSource {

    private final Jdbi database;

    TitlesDue(Jdbi database) {
        this.database = database;
    }

    @Override
    public List<DueItem> until(LocalDate day, String posts) {
        return database.withHandle(handle -> handle.createQuery("""
                        select person.id, ends_on, case_file.id as case_id, number
                        from case_file
                        join membership on membership.kreis = case_file.kreis
                             and membership.household_id = case_file.household_id and membership.until is null
                        join person on person.id = membership.person_id
                        cross join lateral (
                            select max((title ->> 'until')::date) as ends_on, bool_or(title ->> 'until' is null) as stays
                            from jsonb_array_elements(person.life_course -> 'residence') title) titles
                        where case_file.kreis = current_setting('kim.kreis') and phase != 'CLOSED'
                          and post = any (string_to_array(:posts, ','))
                          and not stays and ends_on <= :day""")
                .bind("posts", posts)
                .bind("day", day)
                .map((row, context) -> new DueItem(
                        DueKind.RESIDENCE_TITLE,
                        row.getObject("id", UUID.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("number"),
                        "/members/%s/life-course".formatted(row.getString("id"))))
                .list());
    }
}
