package kim.cases.person;

import java.util.Set;
import java.util.UUID;

/**
 * A person who may be the one who is looked for.
 *
 * @param likeness what speaks for it
 */
public record FoundPerson(UUID personId, MasterData known, Set<Likeness> likeness) {

    boolean maybeSame(MasterData wanted) {
        return Likeness.suggestsOne(likeness, wanted, known);
    }
}
