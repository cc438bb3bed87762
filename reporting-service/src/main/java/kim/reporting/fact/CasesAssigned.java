package kim.reporting.fact;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Jdbi;

/** Another post leads the case from now on [Z6]. */
@Singleton
class CasesAssigned extends LegChange<CasesAssigned.Assigned> {

    CasesAssigned(Arrivals arrivals, Jdbi database) {
        super("kim.case.assigned.v1", Assigned.class, arrivals, database);
    }

    record Assigned(UUID caseId, int episode, String focusArea, String post, String organisation, LocalDate on) {}

    @Override
    Next next(Assigned assigned) {
        return new Next(
                assigned.caseId(),
                assigned.episode(),
                assigned.on(),
                null,
                assigned.focusArea(),
                assigned.post(),
                assigned.organisation());
    }
}
