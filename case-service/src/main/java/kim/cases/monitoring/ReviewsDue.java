package kim.cases.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.due.DueItem;
import kim.cases.due.DueKind;
import kim.cases.due.DueSource;
import org.jdbi.v3.core.Jdbi;

/** Measures in open cases that are to be looked at again, from the day that the last review named [P4] [P8]. */
@ApplicationScoped
class ReviewsDue implements DueSource {

    private final Jdbi database;

    ReviewsDue(Jdbi database) {
        this.database = database;
    }

    @Override
    public List<DueItem> until(LocalDate day, String posts) {
        return database.withHandle(handle -> handle.createQuery("""
                        select review.id, next_on, measure_id, review.case_id, number
                        from review join case_file on case_file.id = review.case_id
                        where case_file.kreis = current_setting('kim.kreis') and phase != 'CLOSED'
                          and post = any (string_to_array(:posts, ','))
                          and review.kreis = case_file.kreis and next_on <= :day
                          and not exists (select from review later
                                          where later.kreis = review.kreis and later.measure_id = review.measure_id
                                            and later.id > review.id)""")
                .bind("posts", posts)
                .bind("day", day)
                .map((row, context) -> new DueItem(
                        DueKind.REVIEW,
                        row.getObject("id", UUID.class),
                        row.getObject("next_on", LocalDate.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("number"),
                        "/measures/%s/reviews".formatted(row.getString("measure_id"))))
                .list());
    }
}
