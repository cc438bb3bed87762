package kim.referral.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kim.platform.EveryKreis;
import kim.platform.Kreis;
import kim.platform.KreisScope;

/**
 * Sends what is due: as soon as it was committed, and again as often as it takes. No transaction waits for a receiver.
 */
@ApplicationScoped
class DeliveringMessages {

    private final Deliveries deliveries;
    private final Webhooks webhooks;
    private final Posting posting;
    private final EveryKreis everyKreis;
    private final KreisScope scope;
    private final Set<Kreis> atWork = ConcurrentHashMap.newKeySet();

    DeliveringMessages(
            Deliveries deliveries, Webhooks webhooks, Posting posting, EveryKreis everyKreis, KreisScope scope) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.posting = posting;
        this.everyKreis = everyKreis;
        this.scope = scope;
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) KeepingDeliveries.Due due) {
        Thread.ofVirtual().start(() -> deliver(due.kreis()));
    }

    @Scheduled(every = "{kim.webhook.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var due = new ArrayList<Kreis>();
        everyKreis.inTurn(kreis -> {
            if (deliveries.areDue()) {
                due.add(kreis);
            }
        });
        due.forEach(this::deliver);
    }

    /** One worker for a Kreis, however many changes wake it: receivers wait, users do not. */
    private void deliver(Kreis kreis) {
        if (!atWork.add(kreis)) {
            return;
        }
        try {
            deliverAll(kreis);
        } finally {
            atWork.remove(kreis);
        }
    }

    private void deliverAll(Kreis kreis) {
        var messages = scope.in(kreis, deliveries::take);
        while (!messages.isEmpty()) {
            messages.forEach(message -> deliver(kreis, message));
            messages = scope.in(kreis, deliveries::take);
        }
    }

    private void deliver(Kreis kreis, Message message) {
        try {
            var webhook = scope.in(kreis, () -> webhooks.findByIdOptional(message.webhook()));
            if (webhook.isPresent()) {
                var attempt = posting.post(message, webhook.get());
                scope.in(kreis, () -> note(message, attempt));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(Message message, Attempt attempt) {
        deliveries.note(message, attempt);
        if (attempt.isUnsubscribed()) {
            webhooks.findById(message.webhook()).stop();
        }
    }
}
