package kim.cases.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an evaluation says, all of it sealed [D6]. */
record EvaluationWords(
        List<GoalResult> goals,
        @Nullable String clientView,
        @Nullable String caseManagerView,
        @Nullable String remaining,
        @Nullable String lessons,
        @Nullable Comparison comparison) {

    static final EvaluationWords ERASED = new EvaluationWords(List.of(), null, null, null, null, null);

    static EvaluationWords of(EvaluateRequest request, Comparison comparison) {
        return new EvaluationWords(
                request.goals(),
                request.clientView(),
                request.caseManagerView(),
                request.remaining(),
                request.lessons(),
                comparison);
    }
}
