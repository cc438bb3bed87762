package kim.cases.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Counts what events have told of cases, closed areas included [W2]: until the end of a day, or as it stands now. */
@ApplicationScoped
class TallyingCases {

    private final Jdbi database;

    TallyingCases(Jdbi database) {
        this.database = database;
    }

    @Transactional
    List<Tally> tally(LocalDate on, int digits, List<String> endings) {
        return database.withHandle(handle -> handle.createQuery("""
                        select right(hex, :digits) as ending, what, count(*) as count
                        from (
                            select replace(case_id::text, '-', '') as hex, what
                            from (
                                select case_id, 'EPISODES' from episode where opened_on <= :on
                                union all
                                select case_id, 'CLOSED' from episode where closed_on <= :on
                                union all
                                select id, 'RUNNING ' || type from case_file where closed_on is null and opened_on <= :on
                                union all
                                select case_id, 'ADMISSIONS' from admission_decision where "on" <= :on
                                union all
                                select case_id, 'CONTACTS' from contact where not draft and "on" <= :on
                                union all
                                select case_id, 'GOALS' from goal where planned_on <= :on
                            ) as told (case_id, what)) as counted
                        where :all or exists (select from unnest(:endings) as ending where hex like '%' || ending)
                        group by 1, what order by 1, what""")
                .bind("digits", digits)
                .bind("on", on)
                .bind("all", endings.isEmpty())
                .bindArray("endings", String.class, endings)
                .map((row, context) -> new Tally(row.getString("ending"), row.getString("what"), row.getLong("count")))
                .list());
    }
}
