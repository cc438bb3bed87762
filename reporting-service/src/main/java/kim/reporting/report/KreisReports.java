package kim.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kim.reporting.indicator.Period;
import org.jdbi.v3.core.Jdbi;

/**
 * The published reports of every Kreis, with the truth they were made of. Read through a database role of its own, the
 * only one that may: it sees reports and nothing else, and writes nothing [W1].
 */
@ApplicationScoped
class KreisReports {

    private final Jdbi everyKreis;

    KreisReports(@EveryKreisReport Jdbi everyKreis) {
        this.everyKreis = everyKreis;
    }

    /** In the order of Kreise, each Kreis's provisional version first. */
    List<Version> published(Period period) {
        return everyKreis.withHandle(handle -> handle.createQuery("""
                        select state, truth, document from report
                        where period = :period and status = 'PUBLISHED' and kreis <> '05'
                        order by kreis, state desc""")
                .bind("period", period.name())
                .map((row, context) -> Reports.version(row))
                .list());
    }
}
