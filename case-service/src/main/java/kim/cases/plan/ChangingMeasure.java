package kim.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** Somebody reports how a measure goes that client or case manager do themselves. */
@ApplicationScoped
class ChangingMeasure {

    private final Casework casework;
    private final Measures measures;

    ChangingMeasure(Casework casework, Measures measures) {
        this.casework = casework;
        this.measures = measures;
    }

    @Idempotent
    @Transactional
    MeasureId change(CaseFileId caseFile, MeasureId id, MeasureState to, ExpectedVersion expected, Caller caller) {
        var file = casework.toChange(caseFile, CaseAct.MEASURE_CHANGED, caller);
        file.requireOpen();
        var measure = measures.of(caseFile, id);
        expected.mustMatch(measure);
        measure.moveTo(to);
        measures.tell(measure, file);
        return id;
    }
}
