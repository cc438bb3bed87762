package kim.cases.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.person.PersonId;
import kim.cases.person.Protection;
import kim.cases.person.Protections;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;

/** [K8] A member's place is hidden, or need not be hidden any more; possible at any time, also after the case was closed. */
@ApplicationScoped
class ProtectingMember {

    private final Casework casework;
    private final Protections protections;

    ProtectingMember(Casework casework, Protections protections) {
        this.casework = casework;
        this.protections = protections;
    }

    @Transactional
    void protect(CaseFileId id, PersonId person, Protection safe, ExpectedVersion expected, Caller caller) {
        var file = casework.toChange(id, CaseAct.HOUSEHOLD_CHANGED, caller);
        protections.protect(file.household(), person, safe, expected);
    }

    @Transactional
    void lift(CaseFileId id, PersonId person, ExpectedVersion expected, Caller caller) {
        var file = casework.toChange(id, CaseAct.HOUSEHOLD_CHANGED, caller);
        protections.unprotect(file.household(), person, expected);
    }
}
