package kim.platform.event;

import jakarta.enterprise.context.ApplicationScoped;

/** Once the cause is mended, what waits for a key is handled in its order, up to the first that still cannot be. */
@ApplicationScoped
class ReplayingDeadLetters {

    private final DeadLetters deadLetters;
    private final Inbox inbox;

    ReplayingDeadLetters(DeadLetters deadLetters, Inbox inbox) {
        this.deadLetters = deadLetters;
        this.inbox = inbox;
    }

    /** @throws InvalidEvent when the first of them still cannot be handled */
    void replay(long id) {
        for (var kept : deadLetters.ofTheSameKey(id)) {
            inbox.handle(CloudEvent.read(kept.message()), kept.message());
            deadLetters.remove(kept.id());
        }
    }
}
