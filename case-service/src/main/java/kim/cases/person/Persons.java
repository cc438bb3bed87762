package kim.cases.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Persons implements PanacheRepositoryBase<Person, PersonId> {}
