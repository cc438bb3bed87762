package kim.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import kim.platform.BadInput;
import kim.platform.ExpectedVersion;
import kim.platform.Versioned;
import kim.platform.audit.Audit;

/** Single members of a household, and how they come and go [K3]; as with {@link Households}, one comes here through the case. */
@ApplicationScoped
public class Members {

    private static final String KIND = "person";

    private final HouseholdFiles households;
    private final Persons persons;
    private final Residence residence;
    private final Memberships memberships;
    private final Coarsening coarsening;
    private final Audit audit;

    Members(
            HouseholdFiles households,
            Persons persons,
            Residence residence,
            Memberships memberships,
            Coarsening coarsening,
            Audit audit) {
        this.households = households;
        this.persons = persons;
        this.residence = residence;
        this.memberships = memberships;
        this.coarsening = coarsening;
        this.audit = audit;
    }

    public Versioned<MemberView> read(HouseholdId household, PersonId id) {
        var membership = memberships.of(id, household);
        audit.read(KIND, id.id(), "member");
        var person = persons.of(membership);
        return new Versioned<>(named(membership, person), version(membership, person));
    }

    public PersonId join(HouseholdId household, MasterData newcomer, LocalDate since) {
        households.required(household).grow();
        var membership = take(household, newcomer, since);
        audit.wrote(KIND, membership.person().id(), "joined");
        return membership.person();
    }

    public void leave(HouseholdId household, PersonId id, LocalDate on, ExpectedVersion expected) {
        var membership = memberships.of(id, household);
        var person = persons.of(membership);
        expected.mustMatch(version(membership, person));
        membership.leave(on);
        audit.wrote(KIND, id.id(), "left");
    }

    /** @throws BadInput when the person of reference would live in another Kreis; their case is another Kreis's then */
    public void rewrite(HouseholdId household, PersonId id, MasterData known, ExpectedVersion expected) {
        var membership = memberships.of(id, household);
        var person = persons.of(membership);
        expected.mustMatch(version(membership, person));
        if (membership.isOfReference()) {
            BadInput.throwIfAny(residence.mistakes(known.municipality(), "/municipality"));
        }
        person.rewrite(known);
        audit.wrote(KIND, id.id(), "master data");
    }

    /** The member without anything that tells who they are [D4]. */
    public CoarsePerson coarse(HouseholdId household, PersonId id) {
        return coarsening.coarse(persons.of(memberships.of(id, household)));
    }

    Membership take(HouseholdId household, MasterData newcomer, LocalDate since) {
        var person = new Person(newcomer);
        persons.persist(person);
        var membership = new Membership(household, person.id(), memberships.nextPosition(household), since);
        memberships.persist(membership);
        return membership;
    }

    MemberView named(Membership membership, Person person) {
        return new MemberView(
                person.id().id(),
                person.masterData(),
                coarsening.coarse(person),
                membership.since(),
                membership.until());
    }

    /** Either part's version only grows, so their sum changes with each of them. */
    private static long version(Membership membership, Person person) {
        return membership.version() + person.version();
    }
}
