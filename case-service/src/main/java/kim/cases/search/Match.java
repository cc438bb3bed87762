package kim.cases.search;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kim.cases.person.FoundPerson;
import kim.cases.person.Likeness;
import org.jspecify.annotations.Nullable;

/** A person who was found, just enough of them to recognise them, and the case to go on with. */
public record Match(
        UUID personId,
        UUID caseId,
        String caseNumber,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String municipality,
        Set<Likeness> likeness) {

    public static Match of(FoundPerson found, PersonOfCase of) {
        var known = found.known();
        return new Match(
                found.personId(),
                of.caseId(),
                of.caseNumber(),
                known.givenName(),
                known.familyName(),
                known.birthDate(),
                known.municipality(),
                found.likeness());
    }
}
