package kim.cases.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.person.MasterData;
import kim.cases.person.Members;
import kim.cases.person.PersonId;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;

/**
 * [K5] The whole of what is known of a member now; what is left out is not known any more. Whatever changes, the case
 * stays where it is [K6].
 */
@ApplicationScoped
class RewritingMember {

    private final Casework casework;
    private final Members members;
    private final HouseholdNews news;

    RewritingMember(Casework casework, Members members, HouseholdNews news) {
        this.casework = casework;
        this.members = members;
        this.news = news;
    }

    @Transactional
    void rewrite(CaseFileId id, PersonId person, MasterData known, ExpectedVersion expected, Caller caller) {
        var file = casework.toChange(id, CaseAct.HOUSEHOLD_CHANGED, caller);
        file.requireOpen();
        var before = members.coarse(file.household(), person);
        members.rewrite(file.household(), person, known, expected);
        news.tellIfCoarselyDifferent(file, before, members.coarse(file.household(), person));
    }
}
