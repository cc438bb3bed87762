package kim.reporting.fact;

import jakarta.inject.Singleton;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Jdbi;

/** A case begins its first episode. */
@Singleton
class CasesOpened extends EpisodeBeginning {

    CasesOpened(Arrivals arrivals, Jdbi database) {
        super("kim.case.opened.v1", arrivals, database);
    }
}
