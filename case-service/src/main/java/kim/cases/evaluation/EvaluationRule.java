package kim.cases.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kim.cases.plan.GoalView;
import kim.cases.plan.OwnMeasure;
import kim.cases.plan.SuccessView;
import kim.platform.Violation;
import org.jspecify.annotations.Nullable;

/** [P5] [P10] An evaluation speaks of everything that was set out to be reached, and of nothing else. */
final class EvaluationRule {

    private EvaluationRule() {}

    static List<Violation> violations(EvaluateRequest request, List<GoalView> goals, @Nullable SuccessView success) {
        var planned = goals.stream().map(GoalView::id).toList();
        var evaluated = request.goals().stream().map(GoalResult::goalId).toList();
        var chosen = success == null
                ? List.<String>of()
                : success.own().stream().map(OwnMeasure::measure).toList();
        var measured = request.ownResults().stream().map(OwnResult::measure).toList();
        return Stream.concat(goals(planned, evaluated).stream(), own(chosen, measured).stream())
                .toList();
    }

    private static List<Violation> goals(List<UUID> planned, List<UUID> evaluated) {
        return each(planned, evaluated, "/goals", "/goalId");
    }

    private static List<Violation> own(List<String> chosen, List<String> measured) {
        return each(chosen, measured, "/own", "/measure");
    }

    private static <T> List<Violation> each(List<T> expected, List<T> given, String list, String field) {
        var mistakes = new ArrayList<Violation>();
        for (int i = 0; i < given.size(); i++) {
            var place = list + "/" + i + field;
            if (!expected.contains(given.get(i))) {
                mistakes.add(new Violation(
                        place, "Das wurde in dieser Episode nicht vereinbart", "this was not set in this episode"));
            } else if (given.subList(0, i).contains(given.get(i))) {
                mistakes.add(new Violation(place, "Das steht schon in der Liste", "this stands in the list already"));
            }
        }
        expected.stream()
                .filter(item -> !given.contains(item))
                .forEach(item -> mistakes.add(
                        new Violation(list, "Es fehlt: %s".formatted(item), "missing: %s".formatted(item))));
        return mistakes;
    }
}
