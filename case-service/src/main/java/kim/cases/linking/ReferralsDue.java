package kim.cases.linking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.concept.CurrentConcept;
import kim.cases.due.DueItem;
import kim.cases.due.DueKind;
import kim.cases.due.DueSource;
import org.jdbi.v3.core.Jdbi;

/** Referrals of open cases that nobody has answered by the day on which the concept reminds [P8] [R5]. */
@ApplicationScoped
class ReferralsDue implements DueSource {

    private final Jdbi database;
    private final CurrentConcept concepts;

    ReferralsDue(Jdbi database, CurrentConcept concepts) {
        this.database = database;
        this.concepts = concepts;
    }

    @Override
    public List<DueItem> until(LocalDate day, String posts) {
        var days = concepts.today().referralDeadlines().remindDays();
        return database.withHandle(handle -> handle.createQuery("""
                        select prepared.id, prepared_on + :days as due_on, measure_id, prepared.case_id, number
                        from prepared_referral prepared
                        join case_file on case_file.id = prepared.case_id
                        join measure on measure.id = measure_id
                        where case_file.kreis = current_setting('kim.kreis') and phase != 'CLOSED'
                          and post = any (string_to_array(:posts, ','))
                          and prepared.kreis = case_file.kreis and prepared_on + :days <= :day
                          and measure.state = 'REFERRED'""")
                .bind("posts", posts)
                .bind("day", day)
                .bind("days", days)
                .map((row, context) -> new DueItem(
                        DueKind.REFERRAL,
                        row.getObject("id", UUID.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("number"),
                        "/measures/" + row.getString("measure_id")))
                .list());
    }
}
