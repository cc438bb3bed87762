package kim.cases.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Other cases in which the same thing was talked about; closed focus areas stay closed here, too [W2] [Z8]. */
@ApplicationScoped
class SimilarCases {

    private static final int MOST = 20;

    private final Jdbi database;

    SimilarCases(Jdbi database) {
        this.database = database;
    }

    List<UUID> to(Escalation escalation) {
        return database.withHandle(handle -> handle.createQuery("""
                        select other.id from case_file other
                        where other.kreis = current_setting('kim.kreis') and not other.closed_area
                          and other.id <> :case
                          and other.focus_area = (select focus_area from case_file where id = :case)
                          and exists (
                              select from contact
                              where contact.kreis = other.kreis and case_id = other.id
                                and not draft and topics @> jsonb_build_array(:field))
                        order by other.id desc limit :most""")
                .bind("case", escalation.caseFile().id())
                .bind("field", escalation.field())
                .bind("most", MOST)
                .mapTo(UUID.class)
                .list());
    }
}
