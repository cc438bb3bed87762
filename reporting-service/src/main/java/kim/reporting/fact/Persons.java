package kim.reporting.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The persons of an episode: who they are as is known now, and how they stood from when to when. */
final class Persons {

    private final UUID caseId;
    private final int episode;
    private final UUID event;
    private final Handle handle;

    Persons(UUID caseId, int episode, UUID event, Handle handle) {
        this.caseId = caseId;
        this.episode = episode;
        this.event = event;
        this.handle = handle;
    }

    /** What was told of somebody first holds from their first day in the case, what is told later from the day on which it is. */
    void write(List<Person> persons, LocalDate on) {
        if (persons.isEmpty() || isWritten()) {
            return;
        }
        endStates(persons, on);
        writePersons(persons);
        writeStates(persons, on);
    }

    private boolean isWritten() {
        return handle.createQuery("select exists (select from person_state where told_by = :event)")
                .bind("event", event)
                .mapTo(Boolean.class)
                .one();
    }

    private void endStates(List<Person> persons, LocalDate on) {
        handle.createUpdate("""
                        update person_state set to_on = greatest(from_on, :on)
                        where case_id = :case and episode = :episode and to_on is null and person_ref = any(:persons)""")
                .bindArray(
                        "persons",
                        UUID.class,
                        persons.stream().map(Person::personRef).toList())
                .bind("case", caseId)
                .bind("episode", episode)
                .bind("on", on)
                .execute();
    }

    private void writePersons(List<Person> persons) {
        var batch = handle.prepareBatch("""
                insert into person_in_episode (kreis, case_id, episode, person_ref, birth_year, gender, nationality_group,
                                               since, until)
                values (current_setting('kim.kreis'), :case, :episode, :person, :birthYear, :gender, :nationalityGroup,
                        :since, :until)
                on conflict (case_id, episode, person_ref) do update
                set birth_year = excluded.birth_year, gender = excluded.gender,
                    nationality_group = excluded.nationality_group, since = excluded.since, until = excluded.until""");
        for (var person : persons) {
            batch.bind("case", caseId)
                    .bind("episode", episode)
                    .bind("person", person.personRef())
                    .bind("birthYear", person.birthYear())
                    .bind("gender", person.gender())
                    .bind("nationalityGroup", person.nationalityGroup())
                    .bindByType("since", person.since(), LocalDate.class)
                    .bindByType("until", person.until(), LocalDate.class)
                    .add();
        }
        batch.execute();
    }

    private void writeStates(List<Person> persons, LocalDate on) {
        var batch = handle.prepareBatch("""
                insert into person_state (told_by, kreis, case_id, episode, person_ref, from_on, residence_group,
                                          benefit_sphere, german_level, employment, housing)
                select :event, current_setting('kim.kreis'), :case, :episode, :person,
                       coalesce(max(to_on), least(cast(:since as date), :on)), :residenceGroup, :benefitSphere, :german,
                       :employment, :housing
                from person_state where case_id = :case and episode = :episode and person_ref = :person""");
        for (var person : persons) {
            batch.bind("event", event)
                    .bind("case", caseId)
                    .bind("episode", episode)
                    .bind("person", person.personRef())
                    .bindByType("since", person.since(), LocalDate.class)
                    .bind("on", on)
                    .bind("residenceGroup", person.residenceGroup())
                    .bind("benefitSphere", person.benefitSphere())
                    .bind("german", person.germanLevel())
                    .bind("employment", person.employment())
                    .bind("housing", person.housing())
                    .add();
        }
        batch.execute();
    }
}
