package kim.cases.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.consent.Consents;
import kim.cases.consent.Purpose;
import kim.cases.person.Members;
import kim.cases.person.PersonId;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.idempotency.Idempotent;

/** [K3] [K8] Somebody joins the household on a day and agrees to it; a single who is joined is a family from then on [K2]. */
@ApplicationScoped
class JoiningHousehold {

    private final Casework casework;
    private final Members members;
    private final Consents consents;
    private final HouseholdDays days;
    private final NewcomerRule rule;
    private final HouseholdNews news;

    JoiningHousehold(
            Casework casework,
            Members members,
            Consents consents,
            HouseholdDays days,
            NewcomerRule rule,
            HouseholdNews news) {
        this.casework = casework;
        this.members = members;
        this.consents = consents;
        this.days = days;
        this.rule = rule;
        this.news = news;
    }

    @Idempotent
    @Transactional
    PersonId join(CaseFileId id, JoinRequest request, Caller caller) {
        var file = casework.toChange(id, CaseAct.HOUSEHOLD_CHANGED, caller);
        file.requireOpen();
        days.mustNotLieAhead("/since", request.since());
        BadInput.throwIfAny(rule.mistakes(request, file.household()));
        var joined = members.join(file.household(), request.person(), request.since());
        if (request.consent() != null) {
            consents.keep(id, joined, Purpose.DATA_PROCESSING, request.consent());
        }
        news.tell(file);
        return joined;
    }
}
