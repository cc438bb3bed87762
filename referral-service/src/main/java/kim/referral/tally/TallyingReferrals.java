package kim.referral.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Counts what events have told of referrals: those requested until the end of a day, by the status they have now. */
@ApplicationScoped
class TallyingReferrals {

    private final Jdbi database;

    TallyingReferrals(Jdbi database) {
        this.database = database;
    }

    @Transactional
    List<Tally> tally(LocalDate on, int digits, List<String> endings) {
        return database.withHandle(handle -> handle.createQuery("""
                        select right(hex, :digits) as ending, status as what, count(*) as count
                        from (select replace(id::text, '-', '') as hex, status
                              from referral where requested_on <= :on and status <> 'DRAFT') as counted
                        where :all or exists (select from unnest(:endings) as ending where hex like '%' || ending)
                        group by 1, status order by 1, status""")
                .bind("digits", digits)
                .bind("on", on)
                .bind("all", endings.isEmpty())
                .bindArray("endings", String.class, endings)
                .map((row, context) -> new Tally(row.getString("ending"), row.getString("what"), row.getLong("count")))
                .list());
    }
}
