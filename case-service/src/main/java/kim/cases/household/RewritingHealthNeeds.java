package kim.cases.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.person.HealthNeeds;
import kim.cases.person.HealthNeedsView;
import kim.cases.person.PersonId;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.Versioned;

/** [K5] Health and disability as need only, for the post that leads the case and nobody else [D6]. */
@ApplicationScoped
class RewritingHealthNeeds {

    private final Casework casework;
    private final HealthNeeds needs;

    RewritingHealthNeeds(Casework casework, HealthNeeds needs) {
        this.casework = casework;
        this.needs = needs;
    }

    @Transactional
    Versioned<HealthNeedsView> read(CaseFileId id, PersonId person, Caller caller) {
        var file = casework.toRead(id, "health needs", caller);
        return needs.read(file.household(), person);
    }

    @Transactional
    void rewrite(CaseFileId id, PersonId person, HealthNeedsView told, ExpectedVersion expected, Caller caller) {
        var file = casework.toChange(id, CaseAct.HOUSEHOLD_CHANGED, caller);
        file.requireOpen();
        needs.rewrite(file.household(), person, told, expected);
    }
}
