package kim.reporting.fact;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Jdbi;

/** A case becomes one of another type. */
@Singleton
class TypesChanged extends LegChange<TypesChanged.TypeChanged> {

    TypesChanged(Arrivals arrivals, Jdbi database) {
        super("kim.case.type-changed.v1", TypeChanged.class, arrivals, database);
    }

    record TypeChanged(UUID caseId, int episode, String to, LocalDate on) {}

    @Override
    Next next(TypeChanged changed) {
        return new Next(changed.caseId(), changed.episode(), changed.on(), changed.to(), null, null, null);
    }
}
