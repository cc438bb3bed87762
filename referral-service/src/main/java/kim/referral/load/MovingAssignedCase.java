package kim.referral.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kim.referral.referral.CaseAssigned;

/** A running case counts for the post that leads it now. */
@ApplicationScoped
class MovingAssignedCase {

    private final RunningCases cases;

    MovingAssignedCase(RunningCases cases) {
        this.cases = cases;
    }

    void move(@Observes CaseAssigned assigned) {
        cases.runs(assigned.caseId(), assigned.post());
    }
}
