package kim.cases.duplicate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kim.cases.person.PersonId;
import kim.platform.NotVisible;

@ApplicationScoped
class PersonLinks implements PanacheRepositoryBase<PersonLink, LinkId> {

    /** Every decision about the person, undone ones among them, oldest first. */
    List<PersonLink> of(PersonId person) {
        return list("one = ?1 or other = ?1 order by id.id", person);
    }

    PersonLink of(PersonId person, LinkId id) {
        return find("id = ?2 and (one = ?1 or other = ?1)", person, id)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    /** With whom it was decided and still holds. */
    List<PersonId> decided(PersonId person) {
        return of(person).stream()
                .filter(PersonLink::holds)
                .map(link -> link.otherThan(person))
                .toList();
    }
}
