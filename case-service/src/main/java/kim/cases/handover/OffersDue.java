package kim.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.due.DueItem;
import kim.cases.due.DueKind;
import kim.cases.due.DueSource;
import org.jdbi.v3.core.Jdbi;

/** Cases that wait for a post's answer, from the day on which they were offered [P8]. */
@ApplicationScoped
class OffersDue implements DueSource {

    private final Jdbi database;

    OffersDue(Jdbi database) {
        this.database = database;
    }

    @Override
    public List<DueItem> until(LocalDate day, String posts) {
        return database.withHandle(handle -> handle.createQuery("""
                        select handover.id, offered_on, case_id, number
                        from handover join case_file on case_file.id = case_id
                        where handover.kreis = current_setting('kim.kreis') and state = 'OFFERED'
                          and case_file.kreis = handover.kreis
                          and to_post = any (string_to_array(:posts, ',')) and offered_on <= :day""")
                .bind("posts", posts)
                .bind("day", day)
                .map((row, context) -> DueItem.elsewhere(
                        DueKind.OFFER,
                        row.getObject("id", UUID.class),
                        row.getObject("offered_on", LocalDate.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("number"),
                        "/api/v1/handovers/" + row.getString("id")))
                .list());
    }
}
