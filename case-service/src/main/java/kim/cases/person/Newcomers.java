package kim.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Takes people into a household, in the order in which they are told. */
@ApplicationScoped
class Newcomers {

    private final Persons persons;
    private final Memberships memberships;

    Newcomers(Persons persons, Memberships memberships) {
        this.persons = persons;
        this.memberships = memberships;
    }

    PersonId take(HouseholdId household, MasterData told, LocalDate since) {
        var person = new Person(told);
        persons.persist(person);
        memberships.persist(new Membership(household, person.id(), memberships.nextPosition(household), since));
        return person.id();
    }
}
