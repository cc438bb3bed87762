package kim.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.Casework;

/** What other features ask of the plan: the goals of the present episode, what success means, and how a goal ended. */
@ApplicationScoped
public class Plans {

    private final Goals goals;
    private final PlanWords words;
    private final SuccessFiles successes;
    private final SettingSuccess setting;
    private final Casework casework;
    private final Clock clock;

    Plans(
            Goals goals,
            PlanWords words,
            SuccessFiles successes,
            SettingSuccess setting,
            Casework casework,
            Clock clock) {
        this.goals = goals;
        this.words = words;
        this.successes = successes;
        this.setting = setting;
        this.casework = casework;
        this.clock = clock;
    }

    /** The goals of the present episode with their measures, the most important first. */
    public List<GoalView> goals(CaseFile file) {
        return goals.of(file).stream().map(words::view).toList();
    }

    /** What was to be held for success in the present episode [P10]. */
    public Optional<SuccessView> success(CaseFile file) {
        return successes.of(file).map(setting::view);
    }

    /** [P5] Keeps how far the goal was reached, and tells it. */
    public void attained(CaseFile file, UUID goal, Attainment attainment) {
        var reached = goals.of(file.id(), new GoalId(goal)).attain(attainment, LocalDate.now(clock));
        casework.tell(file, reached);
    }
}
