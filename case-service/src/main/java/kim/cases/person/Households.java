package kim.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import kim.platform.audit.Audit;

/**
 * The households and their people. It does not ask who may know them: a household is known to those who know its case,
 * and they come here through the case.
 */
@ApplicationScoped
public class Households {

    private static final String KIND = "person";

    private final HouseholdFiles files;
    private final Members members;
    private final Persons persons;
    private final Memberships memberships;
    private final Coarsening coarsening;
    private final Audit audit;

    Households(
            HouseholdFiles files,
            Members members,
            Persons persons,
            Memberships memberships,
            Coarsening coarsening,
            Audit audit) {
        this.files = files;
        this.members = members;
        this.persons = persons;
        this.memberships = memberships;
        this.coarsening = coarsening;
        this.audit = audit;
    }

    /** Takes the household in; all of it belongs together since that day. */
    public HouseholdId takeIn(NewHousehold arrived, LocalDate since) {
        var household = new Household(arrived.kind());
        files.persist(household);
        arrived.persons().forEach(person -> members.take(household.id(), person, since));
        return household.id();
    }

    public HouseholdKind kind(HouseholdId id) {
        return files.required(id).kind();
    }

    /** The members of that day without anything that tells who they are [D4]. */
    public List<CoarsePerson> coarse(HouseholdId id, LocalDate on) {
        return memberships.on(on, id).stream()
                .map(membership -> coarsening.coarse(persons.of(membership)))
                .toList();
    }

    /** Everybody who ever belonged to it, without anything that tells who they are [D4]. */
    public List<CoarseMember> coarseEver(HouseholdId id) {
        return memberships.everOf(id).stream()
                .map(membership -> CoarseMember.of(coarsening.coarse(persons.of(membership)), membership))
                .toList();
    }

    /** The master data of the members of that day, the person of reference first; it is noted who asked what for [D1]. */
    public List<MasterData> masterData(HouseholdId id, LocalDate on, String purpose) {
        return memberships.on(on, id).stream()
                .map(membership -> seen(membership, purpose).masterData())
                .toList();
    }

    /** The household with names; it is noted who asked what for [D1]. */
    public HouseholdView inFull(HouseholdId id, String purpose) {
        var named = memberships.everOf(id).stream()
                .map(membership -> members.named(membership, seen(membership, purpose)))
                .toList();
        return new HouseholdView(id.id(), kind(id), named);
    }

    /** The household as figures without faces. */
    public HouseholdView pseudonymised(HouseholdId id) {
        var faceless = memberships.everOf(id).stream()
                .map(membership -> new MemberView(
                        null, null, coarsening.coarse(persons.of(membership)), membership.since(), membership.until()))
                .toList();
        return new HouseholdView(id.id(), kind(id), faceless);
    }

    private Person seen(Membership membership, String purpose) {
        var person = persons.of(membership);
        audit.read(KIND, person.id().id(), purpose);
        return person;
    }
}
