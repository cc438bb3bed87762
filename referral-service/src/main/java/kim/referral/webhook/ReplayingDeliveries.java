package kim.referral.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.idempotency.Idempotent;

/** A receiver that lost messages has them sent again, with the ids that they had. */
@ApplicationScoped
class ReplayingDeliveries {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Event<KeepingDeliveries.Due> due;
    private final Caller caller;

    ReplayingDeliveries(Webhooks webhooks, Deliveries deliveries, Event<KeepingDeliveries.Due> due, Caller caller) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.due = due;
        this.caller = caller;
    }

    @Idempotent
    @Transactional
    Replayed replay(UUID id, ReplayRequest request) {
        var webhook = webhooks.visible(id, caller);
        var messages = deliveries.replay(webhook.id(), request.since());
        due.fire(new KeepingDeliveries.Due(caller.kreis()));
        return new Replayed(messages);
    }
}
