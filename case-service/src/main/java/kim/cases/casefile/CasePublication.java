package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.event.Announcement;
import kim.platform.event.EventType;
import kim.platform.event.Publication;
import kim.platform.event.Topic;

/** Every feature's news of a case go one way, so that their order per case holds. */
@ApplicationScoped
class CasePublication implements Publication<CaseFact> {

    @Override
    public Class<CaseFact> family() {
        return CaseFact.class;
    }

    @Override
    public Announcement announce(CaseFact fact) {
        var caseId = fact.caseId().toString();
        return new Announcement(Topic.CASES, caseId, new EventType(fact.eventType()), caseId, fact);
    }
}
