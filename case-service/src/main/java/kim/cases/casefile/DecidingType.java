package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.concept.CaseType;
import kim.cases.concept.CurrentConcept;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** What kind of counselling an undecided case is. */
@ApplicationScoped
class DecidingType {

    private final Casework casework;
    private final CurrentConcept concepts;
    private final Clock clock;

    DecidingType(Casework casework, CurrentConcept concepts, Clock clock) {
        this.casework = casework;
        this.concepts = concepts;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    CaseFileId decide(CaseFileId id, CaseType to, ExpectedVersion expected, Caller caller) {
        var file = casework.toChange(id, CaseAct.TYPE_DECIDED, caller);
        expected.mustMatch(file);
        casework.tell(file, file.decideType(to, concepts.today(), LocalDate.now(clock)));
        return id;
    }
}
