package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jdbi.v3.core.Jdbi;

/** Counts all cases of the Kreis, whoever may see them [W2]. */
@ApplicationScoped
class CountingCases {

    private final Jdbi database;

    CountingCases(Jdbi database) {
        this.database = database;
    }

    @Transactional
    CaseCounts count(LocalDate on) {
        return database.withHandle(handle -> handle.createQuery("""
                        select count(*) filter (where opened_on <= :on and (closed_on is null or closed_on > :on)) as running,
                               count(*) filter (where opened_on between :first and :last) as opened,
                               count(*) filter (where closed_on between :first and :last) as closed
                        from episode where kreis = current_setting('kim.kreis')""")
                .bind("on", on)
                .bind("first", on.with(TemporalAdjusters.firstDayOfMonth()))
                .bind("last", on.with(TemporalAdjusters.lastDayOfMonth()))
                .map((row, context) ->
                        new CaseCounts(on, row.getLong("running"), row.getLong("opened"), row.getLong("closed")))
                .one());
    }
}
