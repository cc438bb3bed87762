package kim.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventHandler;
import kim.platform.event.EventType;
import kim.platform.privacy.ErasureEvent;

/** A service has forgotten; whoever answers for the erasure sees it. */
@ApplicationScoped
class HearingConfirmation implements EventHandler<ErasureEvent.Confirmed> {

    private final Confirmations confirmations;

    HearingConfirmation(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public EventType type() {
        return new EventType("kim.privacy.erasure-confirmed.v1");
    }

    @Override
    public Class<ErasureEvent.Confirmed> contract() {
        return ErasureEvent.Confirmed.class;
    }

    @Override
    public void handle(ErasureEvent.Confirmed confirmed, CloudEvent event) {
        confirmations.keep(confirmed);
    }
}
