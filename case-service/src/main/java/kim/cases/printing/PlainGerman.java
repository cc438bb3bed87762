package kim.cases.printing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kim.cases.plan.Actor;
import kim.cases.plan.GoalView;
import kim.cases.plan.MeasureState;
import kim.cases.plan.MeasureView;
import kim.cases.plan.SuccessView;
import kim.platform.codelist.Code;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/** Says a plan in words that everybody understands; what was withdrawn is left out. */
@ApplicationScoped
class PlainGerman {

    private final CodeLists codes;

    PlainGerman(CodeLists codes) {
        this.codes = codes;
    }

    PlanSheet sheet(String organisation, LocalDate today, @Nullable SuccessView success, List<GoalView> goals) {
        return new PlanSheet(
                organisation,
                PlanSheet.day(today),
                success == null ? null : success.meaning(),
                IntStream.range(0, goals.size())
                        .mapToObj(i -> goal(i + 1, goals.get(i)))
                        .toList());
    }

    private PlanSheet.Goal goal(int number, GoalView goal) {
        return new PlanSheet.Goal(
                number,
                codes.find(CodeList.TOPICS, goal.field()).map(Code::labelDe).orElse(goal.field()),
                said(goal.specific()),
                said(goal.measurable()),
                said(goal.relevance()),
                PlanSheet.day(goal.dueOn()),
                goal.measures().stream()
                        .filter(measure -> measure.state() != MeasureState.WITHDRAWN)
                        .map(PlainGerman::step)
                        .toList());
    }

    private static PlanSheet.Step step(MeasureView measure) {
        return new PlanSheet.Step(
                said(measure.what()), who(measure.by()), PlanSheet.day(measure.dueOn()), state(measure.state()));
    }

    /** Of what was erased the sheet has no words. */
    private static String said(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }

    private static String who(Actor actor) {
        return switch (actor) {
            case CLIENT -> "Ich";
            case CASE_MANAGER -> "Meine Beratung";
            case SERVICE -> "Eine andere Stelle";
        };
    }

    private static String state(MeasureState state) {
        return switch (state) {
            case PLANNED -> "noch offen";
            case REFERRED -> "angefragt";
            case IN_PROGRESS -> "hat angefangen";
            case DONE -> "erledigt";
            case FAILED -> "hat nicht geklappt";
            case WITHDRAWN -> "entfällt";
        };
    }
}
