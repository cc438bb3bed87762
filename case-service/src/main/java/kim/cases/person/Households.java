package kim.cases.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.platform.NotVisible;
import kim.platform.audit.Audit;

/**
 * The households and their people. It does not ask who may know them: a household is known to those who know its case,
 * and they come here through the case.
 */
@ApplicationScoped
public class Households implements PanacheRepositoryBase<Household, HouseholdId> {

    private static final String KIND = "person";

    private final Persons persons;
    private final Memberships memberships;
    private final Coarsening coarsening;
    private final Audit audit;

    Households(Persons persons, Memberships memberships, Coarsening coarsening, Audit audit) {
        this.persons = persons;
        this.memberships = memberships;
        this.coarsening = coarsening;
        this.audit = audit;
    }

    /** Takes the household in; all of it belongs together since that day. */
    public HouseholdId takeIn(NewHousehold arrived, LocalDate since) {
        var household = new Household(arrived.kind());
        persist(household);
        arrived.persons().forEach(person -> join(household.id(), person, since));
        return household.id();
    }

    public HouseholdKind kind(HouseholdId id) {
        return required(id).kind();
    }

    /** The members of that day without anything that tells who they are [D4]. */
    public List<CoarsePerson> coarse(HouseholdId id, LocalDate on) {
        return memberships.on(on, id).stream()
                .map(membership -> coarsening.coarse(person(membership)))
                .toList();
    }

    /** The master data of the members of that day, the person of reference first; it is noted who asked what for [D1]. */
    public List<MasterData> masterData(HouseholdId id, LocalDate on, String purpose) {
        return memberships.on(on, id).stream()
                .map(this::person)
                .peek(person -> audit.read(KIND, person.id().id(), purpose))
                .map(Person::masterData)
                .toList();
    }

    /** The household with names; it is noted who asked what for [D1]. */
    public HouseholdView inFull(HouseholdId id, String purpose) {
        var members = memberships.everOf(id).stream()
                .map(membership -> named(membership, purpose))
                .toList();
        return new HouseholdView(id.id(), kind(id), members);
    }

    /** The household as figures without faces. */
    public HouseholdView pseudonymised(HouseholdId id) {
        var members = memberships.everOf(id).stream()
                .map(membership -> new MemberView(
                        null, null, coarsening.coarse(person(membership)), membership.since(), membership.until()))
                .toList();
        return new HouseholdView(id.id(), kind(id), members);
    }

    PersonId join(HouseholdId household, MasterData newcomer, LocalDate since) {
        var person = new Person(newcomer);
        persons.persist(person);
        memberships.persist(new Membership(household, person.id(), memberships.nextPosition(household), since));
        return person.id();
    }

    private MemberView named(Membership membership, String purpose) {
        var person = person(membership);
        UUID id = person.id().id();
        audit.read(KIND, id, purpose);
        return new MemberView(
                id, person.masterData(), coarsening.coarse(person), membership.since(), membership.until());
    }

    private Person person(Membership membership) {
        return persons.findByIdOptional(membership.person()).orElseThrow(NotVisible::new);
    }

    private Household required(HouseholdId id) {
        return findByIdOptional(id).orElseThrow(NotVisible::new);
    }
}
