package kim.referral.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kim.referral.referral.CaseOpened;

/** A case has begun at a post, by whatever way it came. */
@ApplicationScoped
class CountingOpenedCase {

    private final RunningCases cases;

    CountingOpenedCase(RunningCases cases) {
        this.cases = cases;
    }

    void count(@Observes CaseOpened opened) {
        cases.runs(opened.caseId(), opened.post());
    }
}
