package kim.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kim.cases.casefile.Action;
import kim.cases.casefile.ActionSource;
import kim.cases.casefile.CaseFile;

@ApplicationScoped
class HandoverActions implements ActionSource {

    private final Handovers handovers;

    HandoverActions(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public List<Action> of(CaseFile file) {
        return handovers.open(file.id()).isEmpty() ? List.of(Action.at(file, "hand-over", "handovers")) : List.of();
    }
}
