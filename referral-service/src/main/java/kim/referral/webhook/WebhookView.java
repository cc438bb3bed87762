package kim.referral.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as its organisation sees it.
 *
 * @param secret to check signatures with; told when it is made or renewed, and then no more
 */
record WebhookView(
        UUID id,
        String url,
        @Nullable String description,
        boolean active,
        Instant madeAt,
        @Nullable Instant secretRenewedAt,
        @Nullable String secret) {

    WebhookView with(String newSecret) {
        return new WebhookView(id, url, description, active, madeAt, secretRenewedAt, newSecret);
    }
}
