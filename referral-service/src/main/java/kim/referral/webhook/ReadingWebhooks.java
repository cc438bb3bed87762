package kim.referral.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.Versioned;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.jspecify.annotations.Nullable;

/** The organisation's subscriptions, and what became of their messages. */
@ApplicationScoped
class ReadingWebhooks {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Secrets secrets;
    private final Cursors cursors;
    private final Caller caller;

    ReadingWebhooks(Webhooks webhooks, Deliveries deliveries, Secrets secrets, Cursors cursors, Caller caller) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.secrets = secrets;
        this.cursors = cursors;
        this.caller = caller;
    }

    /** At most a handful. */
    @Transactional
    Page<WebhookView> list() {
        return new Page<>(webhooks.visible(caller).stream().map(Webhook::view).toList(), null, null);
    }

    @Transactional
    Versioned<WebhookView> read(UUID id) {
        var webhook = webhooks.visible(id, caller);
        return new Versioned<>(webhook.view(), webhook.version());
    }

    /** For who has just made or renewed it. */
    @Transactional
    Versioned<WebhookView> readWithSecret(UUID id) {
        var webhook = webhooks.visible(id, caller);
        return new Versioned<>(webhook.view().with(secrets.written(id, webhook.generation())), webhook.version());
    }

    @Transactional
    Page<DeliveryView> deliveries(UUID id, @Nullable DeliveryState state, PageRequest page) {
        var webhook = webhooks.visible(id, caller);
        return cursors.descending(
                page,
                (before, limit) -> deliveries.of(webhook.id(), state, before, limit),
                DeliveryView::id,
                delivery -> delivery);
    }
}
