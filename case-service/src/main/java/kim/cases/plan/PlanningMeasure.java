package kim.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** [P2] A goal gets a step that leads there, and the step is planned anew while nobody else works on it. */
@ApplicationScoped
class PlanningMeasure {

    private final Casework casework;
    private final Goals goals;
    private final MeasureFiles files;
    private final Measures measures;
    private final PlanWords words;
    private final Clock clock;

    PlanningMeasure(
            Casework casework, Goals goals, MeasureFiles files, Measures measures, PlanWords words, Clock clock) {
        this.casework = casework;
        this.goals = goals;
        this.files = files;
        this.measures = measures;
        this.words = words;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    MeasureId plan(CaseFileId caseFile, GoalId goal, PlanMeasureRequest request, Caller caller) {
        var file = casework.toChange(caseFile, CaseAct.MEASURE_PLANNED, caller);
        file.requirePlanning();
        DueDate.mustLieAhead(request.dueOn(), LocalDate.now(clock));
        var reachable = goals.of(caseFile, goal);
        reachable.requireNotEvaluated();
        var measure = new Measure(caseFile, reachable.id(), request);
        words.seal(measure, request, file);
        files.persist(measure);
        measures.tell(measure, file);
        return measure.id();
    }

    @Transactional
    MeasureId rewrite(
            CaseFileId caseFile, MeasureId id, PlanMeasureRequest request, ExpectedVersion expected, Caller caller) {
        var file = casework.toChange(caseFile, CaseAct.MEASURE_CHANGED, caller);
        file.requirePlanning();
        var measure = files.of(caseFile, id);
        expected.mustMatch(measure);
        measure.rewrite(request, LocalDate.now(clock));
        words.seal(measure, request, file);
        return id;
    }
}
