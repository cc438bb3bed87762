package kim.cases.person;

import java.time.LocalDate;
import kim.platform.ExpectedVersion;

/** A person as a member of a household; either part's version only grows, so their sum changes with each of them. */
record Member(Membership membership, Person person) {

    long version() {
        return membership.version() + person.version();
    }

    void mustBeAsRead(ExpectedVersion expected) {
        expected.mustMatch(version());
    }

    MemberView named(CoarsePerson coarse, LocalDate today) {
        return new MemberView(
                person.id().id(),
                person.shown(today),
                person.protection().orElse(null),
                coarse,
                membership.since(),
                membership.until());
    }
}
