package kim.cases.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record EvaluationView(
        UUID id,
        int episode,
        LocalDate on,
        List<GoalResult> goals,
        @Nullable String clientView,
        @Nullable String caseManagerView,
        @Nullable String remaining,
        @Nullable String lessons,
        @Nullable Comparison comparison) {}
