package kim.demo.population;

import java.time.LocalDate;
import kim.demo.client.Call;
import kim.demo.client.Kim;
import kim.demo.client.Visitor;

/** Plays what a post does beside its cases. */
final class LivingPost {

    private final PostPlan plan;
    private final Visitor caseManager;

    LivingPost(Kim kim, PostPlan plan) {
        this.plan = plan;
        this.caseManager = kim.as(plan.caseManager());
    }

    void live() {
        plan.openHours()
                .forEach(hour -> post(hour.on(), "/open-hours").body(hour).expect(201));
        plan.groupEvents()
                .forEach(event -> post(event.on(), "/group-events").body(event).expect(201));
        plan.deputies()
                .forEach(
                        deputy -> post(deputy.since(), "/deputies").body(deputy).expect(201));
    }

    private Call post(LocalDate day, String path) {
        return caseManager.on(day).post(path).key(plan.key(path.substring(1) + "/" + day));
    }
}
