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

/** [P2] [P9] Client and case manager agree on a goal, and agree on it anew. */
@ApplicationScoped
class PlanningGoal {

    private final Casework casework;
    private final Goals goals;
    private final PlanWords words;
    private final Clock clock;

    PlanningGoal(Casework casework, Goals goals, PlanWords words, Clock clock) {
        this.casework = casework;
        this.goals = goals;
        this.words = words;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    GoalId plan(CaseFileId caseFile, PlanGoalRequest request, Caller caller) {
        var file = casework.toChange(caseFile, CaseAct.GOAL_PLANNED, caller);
        var goal = new Goal(file, request, LocalDate.now(clock));
        words.seal(goal, request, file);
        goals.persist(goal);
        casework.tell(file, goal.planned());
        return goal.id();
    }

    @Transactional
    GoalId rewrite(CaseFileId caseFile, GoalId id, PlanGoalRequest request, ExpectedVersion expected, Caller caller) {
        var file = casework.toChange(caseFile, CaseAct.GOAL_CHANGED, caller);
        file.requirePlanning();
        var goal = goals.of(caseFile, id);
        expected.mustMatch(goal);
        goal.rewrite(request, LocalDate.now(clock));
        words.seal(goal, request, file);
        return id;
    }
}
