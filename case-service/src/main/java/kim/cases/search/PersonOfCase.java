package kim.cases.search;

import java.util.UUID;
import kim.cases.person.PersonId;

/** Somebody, and the case by which they are known. */
public record PersonOfCase(UUID personId, UUID caseId, String caseNumber, UUID householdId) {

    public PersonId person() {
        return new PersonId(personId);
    }
}
