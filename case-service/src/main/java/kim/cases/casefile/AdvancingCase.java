package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.concept.CurrentConcept;
import kim.cases.concept.Phase;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** [C4] [C5] A case goes on to its next phase. */
@ApplicationScoped
class AdvancingCase {

    private final Casework casework;
    private final Instruments instruments;
    private final CurrentConcept concepts;
    private final Clock clock;

    AdvancingCase(Casework casework, Instruments instruments, CurrentConcept concepts, Clock clock) {
        this.casework = casework;
        this.instruments = instruments;
        this.concepts = concepts;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    CaseFileId advance(CaseFileId id, Phase to, ExpectedVersion expected, Caller caller) {
        var file = casework.toChange(id, CaseAct.PHASE_CHANGED, caller);
        expected.mustMatch(file);
        var onFile = InstrumentsOnFile.of(instruments.of(id), file.episode());
        casework.tell(file, file.advanceTo(to, onFile, concepts.today(), LocalDate.now(clock)));
        return id;
    }
}
