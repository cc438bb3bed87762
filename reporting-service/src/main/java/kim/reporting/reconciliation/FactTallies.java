package kim.reporting.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The same counts by the facts of the Kreis at hand. */
@ApplicationScoped
class FactTallies {

    private static final String CASES = """
            select case_id, 'EPISODES' from episode where opened_on <= :on
            union all
            select case_id, 'CLOSED' from episode where closed_on <= :on
            union all
            select case_id, 'RUNNING ' || type
            from leg join episode using (case_id, episode) where ends is null and opened_on <= :on
            union all
            select case_id, 'ADMISSIONS' from admission where on_day <= :on
            union all
            select case_id, 'CONTACTS' from contact where on_day <= :on
            union all
            select case_id, 'GOALS' from goal where on_day <= :on""";

    private static final String REFERRALS = "select referral_id, status from referral where requested_on <= :on";

    private final Jdbi database;

    FactTallies(Jdbi database) {
        this.database = database;
    }

    /** @param endings to count only ids that end so; none for all */
    List<Tally> tallies(Source source, LocalDate on, int digits, List<String> endings) {
        return database.withHandle(handle -> handle.createQuery("""
                        select right(hex, :digits) as ending, what, count(*) as count
                        from (select replace(id::text, '-', '') as hex, what from (%s) as told (id, what)) as counted
                        where :all or exists (select from unnest(:endings) as ending where hex like '%%' || ending)
                        group by 1, what order by 1, what""".formatted(rows(source)))
                .bind("digits", digits)
                .bind("on", on)
                .bind("all", endings.isEmpty())
                .bindArray("endings", String.class, endings)
                .map((row, context) -> new Tally(row.getString("ending"), row.getString("what"), row.getLong("count")))
                .list());
    }

    private static String rows(Source source) {
        return switch (source) {
            case CASES -> CASES;
            case REFERRALS -> REFERRALS;
        };
    }
}
