package kim.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kim.cases.casefile.Action;
import kim.cases.casefile.ActionSource;
import kim.cases.casefile.CaseFile;
import kim.cases.deputy.ActingPosts;
import kim.platform.Caller;

@ApplicationScoped
class HandoverActions implements ActionSource {

    private final Handovers handovers;
    private final ActingPosts acting;
    private final Caller caller;

    HandoverActions(Handovers handovers, ActingPosts acting, Caller caller) {
        this.handovers = handovers;
        this.acting = acting;
        this.caller = caller;
    }

    /** Who opened the case in an emergency hands nothing over [D5]. */
    @Override
    public List<Action> of(CaseFile file) {
        var leads = acting.actsFor(file.assignment().post(), caller);
        return leads && handovers.open(file.id()).isEmpty()
                ? List.of(Action.at(file, "hand-over", "handovers"))
                : List.of();
    }
}
