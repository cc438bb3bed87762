package kim.referral.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** A new secret; for a day messages are signed with both. */
@ApplicationScoped
class RenewingSecret {

    private final Webhooks webhooks;
    private final Caller caller;
    private final Clock clock;

    RenewingSecret(Webhooks webhooks, Caller caller, Clock clock) {
        this.webhooks = webhooks;
        this.caller = caller;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    WebhookDone renew(UUID id, ExpectedVersion expected) {
        var webhook = webhooks.visible(id, caller);
        expected.mustMatch(webhook);
        webhook.renewSecret(clock.instant());
        return new WebhookDone(id);
    }
}
