package kim.cases.inactivity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kim.cases.casefile.Action;
import kim.cases.casefile.ActionSource;
import kim.cases.casefile.CaseFile;

@ApplicationScoped
class WaitingActions implements ActionSource {

    private final WaitingMarks marks;
    private final Clock clock;

    WaitingActions(WaitingMarks marks, Clock clock) {
        this.marks = marks;
        this.clock = clock;
    }

    @Override
    public List<Action> of(CaseFile file) {
        return List.of(
                marks.on(LocalDate.now(clock), file.id()).isPresent()
                        ? Action.at(file, "end-waiting", "waiting/end")
                        : Action.at(file, "mark-waiting", "waiting"));
    }
}
