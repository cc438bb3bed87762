package kim.cases.plan;

import java.time.LocalDate;
import java.util.UUID;
import kim.platform.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What others hear of a plan: fields of action and states, no words of the plan itself [D4]. */
sealed interface PlanEvent {

    UUID caseId();

    record GoalPlanned(UUID caseId, int episode, UUID goalId, String field, LocalDate on) implements PlanEvent {}

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

    /** The event with the version that the case has by then. */
    record News(PlanEvent event, long version) implements DomainEvent {}
}
