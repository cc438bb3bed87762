package kim.cases.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kim.cases.casefile.Action;
import kim.cases.casefile.ActionSource;
import kim.cases.casefile.CaseFile;

@ApplicationScoped
class EvaluationActions implements ActionSource {

    @Override
    public List<Action> of(CaseFile file) {
        return file.isForPlanning() ? List.of(Action.at(file, "evaluate", "evaluations")) : List.of();
    }
}
