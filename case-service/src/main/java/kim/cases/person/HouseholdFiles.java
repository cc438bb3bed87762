package kim.cases.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.NotVisible;

@ApplicationScoped
class HouseholdFiles implements PanacheRepositoryBase<Household, HouseholdId> {

    Household required(HouseholdId id) {
        return findByIdOptional(id).orElseThrow(NotVisible::new);
    }
}
