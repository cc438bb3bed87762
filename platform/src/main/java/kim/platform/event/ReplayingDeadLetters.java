package kim.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.NotVisible;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;

/** Once the cause is mended, what waits for a key is handled in its order, up to the first that still cannot be. */
@ApplicationScoped
class ReplayingDeadLetters {

    private final DeadLetters deadLetters;
    private final Inbox inbox;

    ReplayingDeadLetters(DeadLetters deadLetters, Inbox inbox) {
        this.deadLetters = deadLetters;
        this.inbox = inbox;
    }

    /**
     * @throws NotVisible when there is no such letter
     * @throws StepRefused when the first of them still cannot be handled
     */
    void replay(long id) {
        var waiting = deadLetters.ofTheSameKey(id);
        if (waiting.isEmpty()) {
            throw new NotVisible();
        }
        waiting.forEach(this::handle);
    }

    private void handle(DeadLetters.Kept kept) {
        try {
            inbox.handle(CloudEvent.read(kept.message()), kept.message());
        } catch (InvalidEvent e) {
            throw new StepRefused(
                    new UnmetCondition("STILL_INVALID", "Das Ereignis ist weiterhin nicht zu verarbeiten", e.reason()));
        }
        deadLetters.remove(kept.id());
    }
}
