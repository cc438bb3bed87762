package kim.cases.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kim.cases.casefile.Sight;
import kim.cases.deputy.ActingPosts;
import kim.cases.person.PersonId;
import kim.platform.Caller;

/** Which people exist by name for somebody: those of the cases whose names they see [W]; coordination sees no names. */
@ApplicationScoped
public class VisiblePeople {

    /** Memberships are the household's own; only here do people and cases meet in one question. */
    private static final String PEOPLE_OF_CASES = """
            select new kim.cases.search.PersonOfCase(m.person.id, file.id.id, file.number, file.household.id)
            from Membership m join CaseFile file on file.household.id = m.household.id
            where m.person.id in :people and\s""";

    private final EntityManager entities;
    private final ActingPosts acting;

    VisiblePeople(EntityManager entities, ActingPosts acting) {
        this.entities = entities;
        this.acting = acting;
    }

    /** Those of the people whom the caller may know by name, with their case. */
    public List<PersonOfCase> among(Collection<PersonId> people, Caller caller) {
        var sight = Sight.ofNames(caller, acting.of(caller));
        var query = entities.createQuery(PEOPLE_OF_CASES + sight.predicate(), PersonOfCase.class)
                .setParameter("people", people.stream().map(PersonId::id).toList());
        sight.values().map().forEach(query::setParameter);
        return query.getResultList();
    }

    public Optional<PersonOfCase> find(UUID person, Caller caller) {
        return among(List.of(new PersonId(person)), caller).stream().findFirst();
    }
}
