package kim.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.platform.Caller;
import kim.platform.Versioned;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** The goals of a case with their measures. */
@ApplicationScoped
public class ReadingPlan {

    private static final String PURPOSE = "plan";

    private final Casework casework;
    private final Goals goals;
    private final MeasureFiles measures;
    private final PlanWords words;
    private final Cursors cursors;

    ReadingPlan(Casework casework, Goals goals, MeasureFiles measures, PlanWords words, Cursors cursors) {
        this.casework = casework;
        this.goals = goals;
        this.measures = measures;
        this.words = words;
        this.cursors = cursors;
    }

    @Transactional
    Page<GoalView> goals(CaseFileId caseFile, PageRequest request, Caller caller) {
        casework.toRead(caseFile, PURPOSE, caller);
        return cursors.ascending(
                request,
                (after, limit) -> goals.page(caseFile, after, limit),
                goal -> goal.id().id(),
                words::view);
    }

    @Transactional
    Versioned<GoalView> goal(CaseFileId caseFile, GoalId id, Caller caller) {
        casework.toRead(caseFile, PURPOSE, caller);
        var goal = goals.of(caseFile, id);
        return new Versioned<>(words.view(goal), goal.version());
    }

    @Transactional
    Page<GoalWording> wordings(CaseFileId caseFile, GoalId id, Caller caller) {
        casework.toRead(caseFile, PURPOSE, caller);
        return new Page<>(words.wordings(goals.of(caseFile, id)), null, null);
    }

    @Transactional
    public Versioned<MeasureView> measure(CaseFileId caseFile, MeasureId id, Caller caller) {
        casework.toRead(caseFile, PURPOSE, caller);
        var measure = measures.of(caseFile, id);
        return new Versioned<>(words.view(measure), measure.version());
    }

    @Transactional
    Page<MeasureWording> wordings(CaseFileId caseFile, MeasureId id, Caller caller) {
        casework.toRead(caseFile, PURPOSE, caller);
        return new Page<>(words.wordings(measures.of(caseFile, id)), null, null);
    }
}
