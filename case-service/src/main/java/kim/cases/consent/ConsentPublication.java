package kim.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.event.Announcement;
import kim.platform.event.EventType;
import kim.platform.event.Publication;
import kim.platform.event.Topic;

@ApplicationScoped
class ConsentPublication implements Publication<ConsentEvent> {

    @Override
    public Class<ConsentEvent> family() {
        return ConsentEvent.class;
    }

    @Override
    public Announcement announce(ConsentEvent event) {
        var id = event.consentId().toString();
        return new Announcement(Topic.CONSENTS, id, type(event), id, event);
    }

    private static EventType type(ConsentEvent event) {
        return new EventType(
                switch (event) {
                    case ConsentEvent.Given given -> "kim.consent.given.v1";
                    case ConsentEvent.Withdrawn withdrawn -> "kim.consent.withdrawn.v1";
                });
    }
}
