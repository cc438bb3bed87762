package kim.cases.plan;

import java.time.LocalDate;
import java.util.UUID;
import kim.cases.casefile.CaseFact;
import org.jspecify.annotations.Nullable;

/** What others hear of a plan: fields of action and states, no words of the plan itself [D4]. */
sealed interface PlanEvent extends CaseFact {

    @Override
    default String eventType() {
        return switch (this) {
            case GoalPlanned planned -> "kim.case.goal-planned.v1";
            case GoalEvaluated evaluated -> "kim.case.goal-evaluated.v1";
            case MeasureChanged changed -> "kim.case.measure-changed.v1";
        };
    }

    record GoalPlanned(UUID caseId, int episode, UUID goalId, String field, LocalDate on) implements PlanEvent {}

    record GoalEvaluated(UUID caseId, int episode, UUID goalId, String field, Attainment attainment, LocalDate on)
            implements PlanEvent {}

    record MeasureChanged(
            UUID caseId,
            UUID measureId,
            UUID goalId,
            MeasureState state,
            LocalDate on,
            @Nullable UUID referralId,
            @Nullable ReferralStatus referralStatus,
            @Nullable String outcome)
            implements PlanEvent {}
}
