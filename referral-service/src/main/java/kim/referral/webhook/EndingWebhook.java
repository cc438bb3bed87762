package kim.referral.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;

/** Nothing is told there any more, and its log goes with it. */
@ApplicationScoped
class EndingWebhook {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Caller caller;

    EndingWebhook(Webhooks webhooks, Deliveries deliveries, Caller caller) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.caller = caller;
    }

    @Transactional
    void end(UUID id, ExpectedVersion expected) {
        var webhook = webhooks.visible(id, caller);
        expected.mustMatch(webhook);
        deliveries.forget(id);
        webhooks.delete(webhook);
    }
}
