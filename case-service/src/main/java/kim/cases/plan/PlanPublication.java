package kim.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.event.Announcement;
import kim.platform.event.EventType;
import kim.platform.event.Publication;
import kim.platform.event.Topic;

@ApplicationScoped
class PlanPublication implements Publication<PlanEvent.News> {

    @Override
    public Class<PlanEvent.News> family() {
        return PlanEvent.News.class;
    }

    @Override
    public Announcement announce(PlanEvent.News news) {
        var caseId = news.event().caseId().toString();
        return new Announcement(Topic.CASES, caseId, type(news.event()), caseId, news.version(), news.event());
    }

    private static EventType type(PlanEvent event) {
        return new EventType(
                switch (event) {
                    case PlanEvent.GoalPlanned planned -> "kim.case.goal-planned.v1";
                    case PlanEvent.MeasureChanged changed -> "kim.case.measure-changed.v1";
                });
    }
}
