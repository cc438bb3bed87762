package kim.referral.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.Versioned;

/** Elsewhere, or paused. */
@ApplicationScoped
class ChangingWebhook {

    private final Webhooks webhooks;
    private final Targets targets;
    private final Caller caller;

    ChangingWebhook(Webhooks webhooks, Targets targets, Caller caller) {
        this.webhooks = webhooks;
        this.targets = targets;
        this.caller = caller;
    }

    @Transactional
    Versioned<WebhookView> change(UUID id, ExpectedVersion expected, WebhookDetails details) {
        var webhook = webhooks.visible(id, caller);
        expected.mustMatch(webhook);
        targets.requirePossible(details.url());
        webhook.change(details);
        webhooks.flush();
        return new Versioned<>(webhook.view(), webhook.version());
    }
}
