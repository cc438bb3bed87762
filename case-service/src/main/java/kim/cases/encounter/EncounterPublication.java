package kim.cases.encounter;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.event.Announcement;
import kim.platform.event.EventType;
import kim.platform.event.Publication;
import kim.platform.event.Topic;

@ApplicationScoped
class EncounterPublication implements Publication<EncounterFact> {

    @Override
    public Class<EncounterFact> family() {
        return EncounterFact.class;
    }

    @Override
    public Announcement announce(EncounterFact fact) {
        var id = fact.id().toString();
        var type = switch (fact) {
            case EncounterFact.OpenHourRecorded recorded -> "kim.case.open-hour-recorded.v1";
            case EncounterFact.GroupEventRecorded recorded -> "kim.case.group-event-recorded.v1";
        };
        return new Announcement(Topic.CASES, id, new EventType(type), id, 0, fact);
    }
}
