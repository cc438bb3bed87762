package kim.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kim.platform.audit.Audit;

/** Compares people by what is known of them [K4]. Whom the caller may know is asked in between, by whoever knows cases. */
@ApplicationScoped
public class MatchingPeople {

    private static final int CANDIDATES = 1000;

    private final Persons persons;
    private final NameIndex names;
    private final Audit audit;
    private final Clock clock;

    MatchingPeople(Persons persons, NameIndex names, Audit audit, Clock clock) {
        this.persons = persons;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody in the Kreis whose name may be that, however it is spelt; only their ids, as nobody was asked yet. */
    public List<PersonId> candidates(MasterData wanted) {
        return names.sharing(Likeness.keys(wanted), CANDIDATES);
    }

    public MasterData known(PersonId id) {
        return Objects.requireNonNull(persons.findById(id)).shown(LocalDate.now(clock));
    }

    /** Those of the people who are like the wanted, the likeliest first; each that is shown is noted [D1]. */
    public List<FoundPerson> like(MasterData wanted, Collection<PersonId> among, int limit) {
        return shown(compared(wanted, among), limit);
    }

    /** Those who may well be the same person: both names agree in sound and no birth date stands against it. */
    public List<FoundPerson> same(MasterData wanted, Collection<PersonId> among, int limit) {
        return shown(compared(wanted, among).filter(found -> found.maybeSame(wanted)), limit);
    }

    private Stream<FoundPerson> compared(MasterData wanted, Collection<PersonId> among) {
        return among.stream().map(id -> {
            var known = known(id);
            return new FoundPerson(id.id(), known, Likeness.between(wanted, known));
        });
    }

    private List<FoundPerson> shown(Stream<FoundPerson> found, int limit) {
        return found.filter(one -> !one.likeness().isEmpty())
                .sorted(Comparator.comparingInt((FoundPerson one) -> -Likeness.weight(one.likeness()))
                        .thenComparing(FoundPerson::personId))
                .limit(limit)
                .map(this::noted)
                .toList();
    }

    private FoundPerson noted(FoundPerson found) {
        audit.read(Members.KIND, found.personId(), "search");
        return found;
    }
}
