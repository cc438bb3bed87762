package kim.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kim.platform.NotVisible;

/** Finds the people of a household; what belongs to another household does not exist here. */
@ApplicationScoped
class MemberFiles {

    private final Persons persons;
    private final Memberships memberships;

    MemberFiles(Persons persons, Memberships memberships) {
        this.persons = persons;
        this.memberships = memberships;
    }

    Member of(HouseholdId household, PersonId id) {
        return member(memberships.of(id, household));
    }

    /** Everybody who ever belonged to the household, the person of reference first. */
    List<Member> everOf(HouseholdId household) {
        return memberships.everOf(household).stream().map(this::member).toList();
    }

    PersonId referenceOf(HouseholdId household) {
        return memberships.referenceOf(household).person();
    }

    private Member member(Membership membership) {
        return new Member(
                membership, persons.findByIdOptional(membership.person()).orElseThrow(NotVisible::new));
    }
}
