package kim.referral.load;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventHandler;
import kim.platform.event.EventType;

/** A case runs no longer. */
@ApplicationScoped
class DiscountingClosedCase implements EventHandler<CaseClosed> {

    private final RunningCases cases;

    DiscountingClosedCase(RunningCases cases) {
        this.cases = cases;
    }

    @Override
    public EventType type() {
        return new EventType("kim.case.closed.v1");
    }

    @Override
    public Class<CaseClosed> contract() {
        return CaseClosed.class;
    }

    @Override
    public void handle(CaseClosed closed, CloudEvent event) {
        cases.isOver(closed.caseId());
    }
}
