package kim.cases.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kim.platform.NotVisible;

@ApplicationScoped
class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    List<Membership> everOf(HouseholdId household) {
        return list("household = ?1 order by position", household);
    }

    Membership of(PersonId person, HouseholdId household) {
        return find("household = ?1 and person = ?2", household, person)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    Membership referenceOf(HouseholdId household) {
        return find("household = ?1 and position = 0", household)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    int nextPosition(HouseholdId household) {
        return (int) count("household", household);
    }
}
