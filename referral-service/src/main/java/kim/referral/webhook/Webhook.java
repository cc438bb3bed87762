package kim.referral.webhook;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kim.platform.KreisOwned;
import kim.platform.OrganisationCode;
import org.jspecify.annotations.Nullable;

/** Where an organisation wants to be told. */
@Entity
class Webhook extends KreisOwned {

    /** For so long a receiver may go on checking against the secret before. */
    private static final Duration BOTH_COUNT = Duration.ofHours(24);

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "organisation"))
    private OrganisationCode organisation;

    /** Whoever subscribed clears for the Kreis: what went to clearing is told as well. */
    private boolean clearing;

    private String url;

    private @Nullable String description;

    private boolean active;

    private int generation;

    private @Nullable Instant renewedAt;

    private Instant madeAt;

    protected Webhook() {}

    Webhook(UUID id, OrganisationCode organisation, boolean clearing, WebhookDetails details, Instant madeAt) {
        this.id = id;
        this.organisation = organisation;
        this.clearing = clearing;
        this.madeAt = madeAt;
        take(details);
    }

    void change(WebhookDetails details) {
        take(details);
    }

    private void take(WebhookDetails details) {
        url = details.url();
        description = details.description();
        active = details.tellsNow();
    }

    /** The receiver said that it is gone for good. */
    void stop() {
        active = false;
    }

    void renewSecret(Instant now) {
        generation++;
        renewedAt = now;
    }

    /** Newest first; the one before counts for a day more. */
    List<Integer> generationsAt(Instant now) {
        return renewedAt != null && now.isBefore(renewedAt.plus(BOTH_COUNT))
                ? List.of(generation, generation - 1)
                : List.of(generation);
    }

    boolean isActive() {
        return active;
    }

    UUID id() {
        return id;
    }

    String url() {
        return url;
    }

    int generation() {
        return generation;
    }

    WebhookView view() {
        return new WebhookView(id, url, description, active, madeAt, renewedAt, null);
    }
}
