package kim.referral.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kim.referral.referral.CaseClosed;

/** A case runs no longer. */
@ApplicationScoped
class DiscountingClosedCase {

    private final RunningCases cases;

    DiscountingClosedCase(RunningCases cases) {
        this.cases = cases;
    }

    void discount(@Observes CaseClosed closed) {
        cases.isOver(closed.caseId());
    }
}
