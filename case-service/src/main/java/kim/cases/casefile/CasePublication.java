package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.event.Announcement;
import kim.platform.event.EventType;
import kim.platform.event.Publication;
import kim.platform.event.Topic;

@ApplicationScoped
class CasePublication implements Publication<CaseNews> {

    @Override
    public Class<CaseNews> family() {
        return CaseNews.class;
    }

    @Override
    public Announcement announce(CaseNews news) {
        var caseId = news.event().caseId().toString();
        return new Announcement(Topic.CASES, caseId, type(news.event()), caseId, news.version(), news.event());
    }

    private static EventType type(CaseEvent event) {
        return new EventType(
                switch (event) {
                    case CaseEvent.Opened opened -> "kim.case.opened.v1";
                    case CaseEvent.Reopened reopened -> "kim.case.reopened.v1";
                    case CaseEvent.AdmissionDecided decided -> "kim.case.admission-decided.v1";
                    case CaseEvent.TypeChanged changed -> "kim.case.type-changed.v1";
                    case CaseEvent.PhaseChanged changed -> "kim.case.phase-changed.v1";
                    case CaseEvent.Closed closed -> "kim.case.closed.v1";
                });
    }
}
