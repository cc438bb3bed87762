package kim.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Takes people into a household, in the order in which they are told. */
@ApplicationScoped
class Newcomers {

    private final Persons persons;
    private final Memberships memberships;
    private final NameIndex names;

    Newcomers(Persons persons, Memberships memberships, NameIndex names) {
        this.persons = persons;
        this.memberships = memberships;
        this.names = names;
    }

    PersonId take(HouseholdId household, MasterData told, LocalDate since) {
        var person = new Person(told);
        persons.persistAndFlush(person);
        names.put(person.id(), told);
        memberships.persist(new Membership(household, person.id(), memberships.nextPosition(household), since));
        return person.id();
    }
}
