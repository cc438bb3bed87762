package kim.referral.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kim.platform.PostCode;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The running cases by post; nothing of a case is known here but that it runs. */
@ApplicationScoped
public class RunningCases {

    private final Jdbi database;

    RunningCases(Jdbi database) {
        this.database = database;
    }

    /** A post without any is missing. */
    public Map<PostCode, Integer> byPost() {
        return database.withHandle(handle -> handle.createQuery("""
                        select post, count(*)::int as cases from running_case
                        where kreis = current_setting('kim.kreis') group by post""").reduceRows(new HashMap<>(), (counts, row) -> {
            counts.put(new PostCode(row.getColumn("post", String.class)), row.getColumn("cases", Integer.class));
            return counts;
        }));
    }

    /** Whether this case runs, and that post leads it. */
    public boolean isLedBy(UUID caseId, @Nullable PostCode post) {
        return database.withHandle(handle -> handle.createQuery("""
                        select exists (select from running_case
                                       where kreis = current_setting('kim.kreis') and case_id = :case and post = :post)""")
                .bind("case", caseId)
                .bind("post", post == null ? null : post.code())
                .mapTo(Boolean.class)
                .one());
    }

    void runs(UUID caseId, PostCode post) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into running_case (case_id, kreis, post)
                        values (:case, current_setting('kim.kreis'), :post)
                        on conflict (case_id) do update set post = excluded.post""")
                .bind("case", caseId)
                .bind("post", post.code())
                .execute());
    }

    void isOver(UUID caseId) {
        database.useHandle(handle -> handle.createUpdate("delete from running_case where case_id = :case")
                .bind("case", caseId)
                .execute());
    }
}
