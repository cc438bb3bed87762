package kim.platform.event;

import io.smallrye.faulttolerance.api.BeforeRetry;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears the topics that the service enables, each by itself: an event may wait for one of another topic, and a
 * withdrawal of consent waits for nobody. The events of a partition are handled one after the other. What may pass is
 * tried again without limit and keeps its place; what can never work goes to the dead letters, and so does all that
 * follows it for the same key.
 */
@ApplicationScoped
class EventListener {

    private final Inbox inbox;
    private final DeadLetters deadLetters;

    EventListener(Inbox inbox, DeadLetters deadLetters) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
    }

    @Incoming("concepts")
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 100, jitter = 50)
    @ExponentialBackoff(maxDelay = 5_000)
    @BeforeRetry(TryingAgain.class)
    void concepts(ConsumerRecord<String, String> message) {
        hear(message);
    }

    @Incoming("cases")
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 100, jitter = 50)
    @ExponentialBackoff(maxDelay = 5_000)
    @BeforeRetry(TryingAgain.class)
    void cases(ConsumerRecord<String, String> message) {
        hear(message);
    }

    @Incoming("referrals")
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 100, jitter = 50)
    @ExponentialBackoff(maxDelay = 5_000)
    @BeforeRetry(TryingAgain.class)
    void referrals(ConsumerRecord<String, String> message) {
        hear(message);
    }

    @Incoming("consents")
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 100, jitter = 50)
    @ExponentialBackoff(maxDelay = 5_000)
    @BeforeRetry(TryingAgain.class)
    void consents(ConsumerRecord<String, String> message) {
        hear(message);
    }

    /** Its place is never noted: the ledger of erasures is heard from its beginning whenever the service starts [D3]. */
    @Incoming("privacy")
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 100, jitter = 50)
    @ExponentialBackoff(maxDelay = 5_000)
    @BeforeRetry(TryingAgain.class)
    void privacy(ConsumerRecord<String, String> message) {
        hear(message);
    }

    private void hear(ConsumerRecord<String, String> message) {
        try {
            receive(message);
        } catch (InvalidEvent e) {
            deadLetters.keep(message, e.reason());
        }
    }

    private void receive(ConsumerRecord<String, String> message) {
        var event = CloudEvent.read(message);
        if (!inbox.isFor(event.type())) {
            return;
        }
        if (deadLetters.holdSomethingOf(message)) {
            throw new InvalidEvent("waits for an earlier event of the same key");
        }
        inbox.handle(event, message);
    }
}
