package kim.referral.load;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventHandler;
import kim.platform.event.EventType;

/** A case runs again [C10]. */
@ApplicationScoped
class CountingReopenedCase implements EventHandler<CaseReopened> {

    private final RunningCases cases;

    CountingReopenedCase(RunningCases cases) {
        this.cases = cases;
    }

    @Override
    public EventType type() {
        return new EventType("kim.case.reopened.v1");
    }

    @Override
    public Class<CaseReopened> contract() {
        return CaseReopened.class;
    }

    @Override
    public void handle(CaseReopened reopened, CloudEvent event) {
        cases.runs(reopened.caseId(), reopened.post());
    }
}
