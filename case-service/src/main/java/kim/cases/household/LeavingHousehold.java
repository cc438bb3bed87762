package kim.cases.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.person.Members;
import kim.cases.person.PersonId;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** [K3] Somebody leaves the household on a day; leaving twice, or before one came, is a mistake. */
@ApplicationScoped
class LeavingHousehold {

    private final Casework casework;
    private final Members members;
    private final HouseholdDays days;
    private final HouseholdNews news;

    LeavingHousehold(Casework casework, Members members, HouseholdDays days, HouseholdNews news) {
        this.casework = casework;
        this.members = members;
        this.days = days;
        this.news = news;
    }

    @Idempotent
    @Transactional
    PersonId leave(CaseFileId id, PersonId person, DepartureRequest request, ExpectedVersion expected, Caller caller) {
        var file = casework.toChange(id, CaseAct.HOUSEHOLD_CHANGED, caller);
        file.requireOpen();
        days.mustNotLieAhead("/on", request.on());
        members.leave(file.household(), person, request.on(), expected);
        news.tell(file);
        return person;
    }
}
