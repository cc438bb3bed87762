package kim.cases.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.NotVisible;

@ApplicationScoped
class Persons implements PanacheRepositoryBase<Person, PersonId> {

    Person of(Membership membership) {
        return findByIdOptional(membership.person()).orElseThrow(NotVisible::new);
    }
}
