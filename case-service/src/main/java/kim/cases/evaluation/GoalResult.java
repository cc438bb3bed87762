package kim.cases.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kim.cases.plan.Attainment;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/** How far one goal was reached, and how either side sees it [P5]. */
record GoalResult(
        @NotNull UUID goalId,
        @NotNull Attainment attainment,
        @Nullable @Size(max = 2000) @PlainText String clientView,
        @Nullable @Size(max = 2000) @PlainText String caseManagerView) {}
