package kim.reporting.fact;

import jakarta.inject.Singleton;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Jdbi;

/** A case that was closed begins another episode [C10]. */
@Singleton
class CasesReopened extends EpisodeBeginning {

    CasesReopened(Arrivals arrivals, Jdbi database) {
        super("kim.case.reopened.v1", arrivals, database);
    }
}
