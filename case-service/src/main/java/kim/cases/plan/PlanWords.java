package kim.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kim.cases.casefile.CaseFile;
import kim.cases.words.Sealing;

/** What goals and measures say: sealed where it is written, opened where it is shown [D6]. */
@ApplicationScoped
class PlanWords {

    private final MeasureFiles measures;
    private final Sealing sealing;

    PlanWords(MeasureFiles measures, Sealing sealing) {
        this.measures = measures;
        this.sealing = sealing;
    }

    void seal(Goal goal, PlanGoalRequest request, CaseFile file) {
        goal.keep(sealing.seal(file.household(), goal.place(), goal.said(request)));
    }

    void seal(Measure measure, PlanMeasureRequest request, CaseFile file) {
        measure.keep(sealing.seal(file.household(), measure.place(), measure.said(request)));
    }

    GoalView view(Goal goal) {
        return goal.view(
                sealing.open(goal, GoalWording.class).orElseGet(goal::erased),
                measures.of(goal.id()).stream().map(this::view).toList());
    }

    MeasureView view(Measure measure) {
        return measure.view(sealing.open(measure, MeasureWording.class).orElseGet(measure::erased));
    }

    /** Everything it ever said, the present wording last. */
    List<GoalWording> wordings(Goal goal) {
        return sealing.everSaid(goal, GoalWording.class);
    }

    /** Everything it ever said, the present wording last. */
    List<MeasureWording> wordings(Measure measure) {
        return sealing.everSaid(measure, MeasureWording.class);
    }
}
