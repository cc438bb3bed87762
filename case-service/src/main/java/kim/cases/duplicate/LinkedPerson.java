package kim.cases.duplicate;

import java.util.UUID;
import kim.cases.search.PersonOfCase;

/** The other record, for whoever may know it. */
record LinkedPerson(UUID personId, UUID caseId, String caseNumber) {

    static LinkedPerson of(PersonOfCase person) {
        return new LinkedPerson(person.personId(), person.caseId(), person.caseNumber());
    }
}
