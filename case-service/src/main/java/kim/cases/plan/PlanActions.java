package kim.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kim.cases.casefile.Action;
import kim.cases.casefile.ActionSource;
import kim.cases.casefile.CaseFile;

@ApplicationScoped
class PlanActions implements ActionSource {

    private final SuccessFiles successes;

    PlanActions(SuccessFiles successes) {
        this.successes = successes;
    }

    /** [P10] What success means is said once. */
    @Override
    public List<Action> of(CaseFile file) {
        return successes.of(file).isPresent() ? List.of() : List.of(Action.at(file, "set-success", "success"));
    }
}
