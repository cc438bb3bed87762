package kim.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.event.Announcement;
import kim.platform.event.EventType;
import kim.platform.event.Publication;
import kim.platform.event.Topic;

@ApplicationScoped
class ErasurePublication implements Publication<ErasureEvent> {

    static final EventType REQUESTED = new EventType("kim.privacy.erasure-requested.v1");
    static final EventType CONFIRMED = new EventType("kim.privacy.erasure-confirmed.v1");

    @Override
    public Class<ErasureEvent> family() {
        return ErasureEvent.class;
    }

    @Override
    public Announcement announce(ErasureEvent event) {
        var id = event.erasureId().toString();
        return switch (event) {
            case ErasureEvent.Requested requested -> new Announcement(Topic.PRIVACY, id, REQUESTED, id, 1, requested);
            case ErasureEvent.Confirmed confirmed -> new Announcement(Topic.PRIVACY, id, CONFIRMED, id, 2, confirmed);
        };
    }
}
