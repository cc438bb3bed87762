package kim.cases.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.person.MemberView;
import kim.cases.person.Members;
import kim.cases.person.PersonId;
import kim.platform.Caller;
import kim.platform.Versioned;

/** One member of the household, in the version to build a change on [C11]. */
@ApplicationScoped
class ReadingMember {

    private final Casework casework;
    private final Members members;

    ReadingMember(Casework casework, Members members) {
        this.casework = casework;
        this.members = members;
    }

    @Transactional
    Versioned<MemberView> read(CaseFileId id, PersonId person, Caller caller) {
        var file = casework.toRead(id, "household", caller);
        return members.read(file.household(), person);
    }
}
