package kim.cases.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.person.Members;
import kim.cases.person.PersonId;
import kim.platform.Caller;
import kim.platform.idempotency.Idempotent;

/** [K3] Somebody joins the household on a day; a single who is joined is a family from then on [K2]. */
@ApplicationScoped
class JoiningHousehold {

    private final Casework casework;
    private final Members members;
    private final HouseholdDays days;
    private final HouseholdNews news;

    JoiningHousehold(Casework casework, Members members, HouseholdDays days, HouseholdNews news) {
        this.casework = casework;
        this.members = members;
        this.days = days;
        this.news = news;
    }

    @Idempotent
    @Transactional
    PersonId join(CaseFileId id, JoinRequest request, Caller caller) {
        var file = casework.toChange(id, CaseAct.HOUSEHOLD_CHANGED, caller);
        file.requireOpen();
        days.mustNotLieAhead("/since", request.since());
        var joined = members.join(file.household(), request.person(), request.since());
        news.tell(file);
        return joined;
    }
}
