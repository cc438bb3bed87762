package kim.cases.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.person.Members;
import kim.cases.person.PersonId;
import kim.cases.search.VisiblePeople;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.audit.Audit;
import kim.platform.idempotency.Idempotent;

/** [K4] Somebody decides that two records are about one person, or are not. */
@ApplicationScoped
class LinkingPeople {

    private final Casework casework;
    private final Members members;
    private final VisiblePeople visible;
    private final PersonLinks links;
    private final Audit audit;
    private final Clock clock;

    LinkingPeople(
            Casework casework, Members members, VisiblePeople visible, PersonLinks links, Audit audit, Clock clock) {
        this.casework = casework;
        this.members = members;
        this.visible = visible;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    LinkId link(CaseFileId id, PersonId person, DecideLinkRequest request, Caller caller) {
        var file = casework.toChange(id, CaseAct.HOUSEHOLD_CHANGED, caller);
        members.requireIn(file.household(), person);
        var other = visible.find(request.person(), caller)
                .filter(found -> !found.person().equals(person))
                .orElseThrow(() -> new BadInput(
                        "/person",
                        "Diese Person gibt es in Ihren Fällen nicht",
                        "there is no such other person in your cases"))
                .person();
        if (links.decided(person).contains(other)) {
            throw new StepRefused(new UnmetCondition(
                    "ALREADY_DECIDED",
                    "Darüber ist schon entschieden; heben Sie zuerst die Entscheidung auf",
                    "this was decided already; undo that decision first"));
        }
        var link = new PersonLink(
                person, other, request.decision(), request.reason(), caller.subject(), LocalDate.now(clock));
        links.persist(link);
        audit.wrote("person", other.id(), "link");
        return link.id();
    }
}
