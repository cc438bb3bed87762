package kim.cases.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.person.MasterData;
import kim.cases.person.Members;
import kim.cases.person.PersonId;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** [K3] Members join and leave, with dates; what they were stays. */
@ApplicationScoped
class ChangingHousehold {

    private final Casework casework;
    private final Members members;
    private final Clock clock;

    ChangingHousehold(Casework casework, Members members, Clock clock) {
        this.casework = casework;
        this.members = members;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    PersonId join(CaseFileId id, JoinRequest request, Caller caller) {
        var file = open(id, caller);
        mustNotLieAhead("/since", request.since());
        return members.join(file.household(), request.person(), request.since());
    }

    /** As {@link #join}: leaving twice, or before one came, is a mistake. */
    @Idempotent
    @Transactional
    PersonId leave(CaseFileId id, PersonId person, DepartureRequest request, ExpectedVersion expected, Caller caller) {
        var file = open(id, caller);
        mustNotLieAhead("/on", request.on());
        return members.leave(file.household(), person, request.on(), expected);
    }

    /** [K5] The whole of what is known now; what is left out is not known any more. */
    @Transactional
    PersonId rewrite(CaseFileId id, PersonId person, MasterData known, ExpectedVersion expected, Caller caller) {
        var file = open(id, caller);
        return members.rewrite(file.household(), person, known, expected);
    }

    private CaseFile open(CaseFileId id, Caller caller) {
        var file = casework.toChange(id, CaseAct.HOUSEHOLD_CHANGED, caller);
        file.requireOpen();
        return file;
    }

    private void mustNotLieAhead(String pointer, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new BadInput(pointer, "Das Datum liegt in der Zukunft", "the date lies in the future");
        }
    }
}
