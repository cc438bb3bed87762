package kim.referral.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import kim.platform.Kreis;
import kim.referral.referral.StatusChanged;

/** Writes down who is to be told, in the transaction of the change: what is committed will be told, what is not never. */
@ApplicationScoped
class KeepingDeliveries {

    private final Deliveries deliveries;
    private final Event<Due> due;
    private final Clock clock;

    KeepingDeliveries(Deliveries deliveries, Event<Due> due, Clock clock) {
        this.deliveries = deliveries;
        this.due = due;
        this.clock = clock;
    }

    void follow(@Observes StatusChanged change) {
        if (deliveries.add(change.referral(), clock.instant()) > 0) {
            due.fire(new Due(change.referral().kreis()));
        }
    }

    /** Wakes the sender of messages once the transaction has committed. */
    record Due(Kreis kreis) {}
}
