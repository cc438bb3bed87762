package kim.reporting.fact;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.platform.event.CloudEvent;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The household as it is since then: who joined, who left, and when [K3]. */
@Singleton
class HouseholdsChanged extends FactWriter<HouseholdsChanged.HouseholdChanged> {

    HouseholdsChanged(Arrivals arrivals, Jdbi database) {
        super(Topic.CASES, "kim.case.household-changed.v1", HouseholdChanged.class, arrivals, database);
    }

    record HouseholdChanged(UUID caseId, int episode, LocalDate on, String householdKind, List<Person> persons) {}

    @Override
    void write(HouseholdChanged changed, CloudEvent event, Handle handle) {
        handle.createUpdate("""
                        update episode set household_kind = :kind
                        where case_id = :case and episode = :episode""")
                .bind("kind", changed.householdKind())
                .bind("case", changed.caseId())
                .bind("episode", changed.episode())
                .execute();
        new Persons(changed.caseId(), changed.episode(), event.id(), handle).write(changed.persons(), changed.on());
    }
}
