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
import kim.platform.Caller;
import kim.platform.idempotency.Idempotent;

/** [K4] A decision about two records was wrong and no longer holds. */
@ApplicationScoped
class UndoingLink {

    private final Casework casework;
    private final Members members;
    private final PersonLinks links;
    private final Clock clock;

    UndoingLink(Casework casework, Members members, PersonLinks links, Clock clock) {
        this.casework = casework;
        this.members = members;
        this.links = links;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    LinkId undo(CaseFileId id, PersonId person, LinkId link, UndoRequest request, Caller caller) {
        var file = casework.toChange(id, CaseAct.HOUSEHOLD_CHANGED, caller);
        members.requireIn(file.household(), person);
        links.of(person, link).undo(request.reason(), LocalDate.now(clock));
        return link;
    }
}
