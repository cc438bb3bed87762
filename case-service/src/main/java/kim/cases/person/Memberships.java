package kim.cases.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.platform.NotVisible;

@ApplicationScoped
class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    List<Membership> everOf(HouseholdId household) {
        return list("household = ?1 order by position", household);
    }

    /** Who belongs to the household on that day; on the day they leave they still do. */
    List<Membership> on(LocalDate day, HouseholdId household) {
        return list(
                "household = ?1 and since <= ?2 and (until is null or until >= ?2) order by position", household, day);
    }

    Membership of(PersonId person, HouseholdId household) {
        return find("household = ?1 and person = ?2", household, person)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    int nextPosition(HouseholdId household) {
        return (int) count("household", household);
    }
}
