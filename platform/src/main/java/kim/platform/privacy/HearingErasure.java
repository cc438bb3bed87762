package kim.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventHandler;
import kim.platform.event.EventType;

/**
 * Hears every erasure there ever was, each time the service starts: a database that was restored from a backup has
 * forgotten that it forgot, and does so again. What it knows already changes nothing.
 */
@ApplicationScoped
class HearingErasure implements EventHandler<ErasureEvent.Requested> {

    private final ApplyingErasure applying;

    HearingErasure(ApplyingErasure applying) {
        this.applying = applying;
    }

    @Override
    public EventType type() {
        return ErasurePublication.REQUESTED;
    }

    @Override
    public Class<ErasureEvent.Requested> contract() {
        return ErasureEvent.Requested.class;
    }

    @Override
    public void handle(ErasureEvent.Requested request, CloudEvent event) {
        applying.apply(request);
    }
}
