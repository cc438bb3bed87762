package kim.reporting.fact;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kim.platform.event.CloudEvent;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The household as it is since then: who joined, who left, and when [K3]. */
@Singleton
class HouseholdsChanged extends FactWriter<HouseholdsChanged.HouseholdChanged> {

    HouseholdsChanged(Arrivals arrivals, Jdbi database) {
        super(Topic.CASES, "kim.case.household-changed.v1", HouseholdChanged.class, arrivals, database);
    }

    record HouseholdChanged(UUID caseId, int episode, String householdKind, List<Member> persons) {}

    record Member(
            UUID personRef,
            @Nullable Integer birthYear,
            @Nullable String gender,
            String nationalityGroup,
            String residenceGroup,
            String benefitSphere,
            LocalDate since,
            @Nullable LocalDate until) {}

    @Override
    void write(HouseholdChanged changed, CloudEvent event, Handle handle) {
        handle.createUpdate("""
                        update episode set household_kind = :kind
                        where case_id = :case and episode = :episode""")
                .bind("kind", changed.householdKind())
                .bind("case", changed.caseId())
                .bind("episode", changed.episode())
                .execute();
        changed.persons().forEach(member -> write(changed, member, handle));
    }

    private static void write(HouseholdChanged changed, Member member, Handle handle) {
        handle.createUpdate("""
                        insert into person_in_episode (kreis, case_id, episode, person_ref, birth_year, gender,
                                nationality_group, residence_group, benefit_sphere, since, until)
                        values (current_setting('kim.kreis'), :case, :episode, :person, :birthYear, :gender,
                                :nationalityGroup, :residenceGroup, :benefitSphere, :since, :until)
                        on conflict (case_id, episode, person_ref) do update
                        set birth_year = excluded.birth_year, gender = excluded.gender,
                            nationality_group = excluded.nationality_group, residence_group = excluded.residence_group,
                            benefit_sphere = excluded.benefit_sphere, since = excluded.since, until = excluded.until""")
                .bind("case", changed.caseId())
                .bind("episode", changed.episode())
                .bind("person", member.personRef())
                .bind("birthYear", member.birthYear())
                .bind("gender", Objects.requireNonNullElse(member.gender(), "UNKNOWN"))
                .bind("nationalityGroup", member.nationalityGroup())
                .bind("residenceGroup", member.residenceGroup())
                .bind("benefitSphere", member.benefitSphere())
                .bind("since", member.since())
                .bindByType("until", member.until(), LocalDate.class)
                .execute();
    }
}
