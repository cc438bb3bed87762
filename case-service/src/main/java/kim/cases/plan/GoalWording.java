package kim.cases.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What a goal says since it was last agreed on.
 *
 * @param number counts the wordings of the goal from 1
 * @param agreedOn when the client agreed to it [P9]
 */
@Embeddable
record GoalWording(
        @Column(name = "wording") int number,
        LocalDate agreedOn,
        String specific,
        String measurable,
        String relevance,
        LocalDate dueOn,
        @Enumerated(EnumType.STRING) Priority priority) {

    static GoalWording first(PlanGoalRequest request, LocalDate on) {
        return of(request, 1, on);
    }

    GoalWording next(PlanGoalRequest request, LocalDate on) {
        return of(request, number + 1, on);
    }

    private static GoalWording of(PlanGoalRequest request, int number, LocalDate on) {
        return new GoalWording(
                number,
                on,
                request.specific(),
                request.measurable(),
                request.relevance(),
                request.dueOn(),
                request.priority());
    }
}
