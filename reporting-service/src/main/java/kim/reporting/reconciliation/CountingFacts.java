package kim.reporting.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import kim.reporting.freshness.Arrivals;
import kim.reporting.freshness.Freshness;
import org.jdbi.v3.core.Jdbi;

/** Counts by the shortest way, not by that of the indicators, so that each can show a mistake of the other. */
@ApplicationScoped
class CountingFacts {

    private final Jdbi database;
    private final Arrivals arrivals;

    CountingFacts(Jdbi database, Arrivals arrivals) {
        this.database = database;
        this.arrivals = arrivals;
    }

    @Transactional
    FactCounts count(LocalDate on) {
        return database.withHandle(handle -> handle.createQuery("""
                        select count(*) filter (where opened_on <= :on and (closed_on is null or closed_on > :on)) as running,
                               count(*) filter (where opened_on between :first and :last) as opened,
                               count(*) filter (where closed_on between :first and :last) as closed
                        from episode where kreis = current_setting('kim.kreis')""")
                .bind("on", on)
                .bind("first", on.with(TemporalAdjusters.firstDayOfMonth()))
                .bind("last", on.with(TemporalAdjusters.lastDayOfMonth()))
                .map((row, context) ->
                        new FactCounts(on, row.getLong("running"), row.getLong("opened"), row.getLong("closed")))
                .one());
    }

    @Transactional
    List<Freshness> freshness() {
        return arrivals.freshness();
    }
}
