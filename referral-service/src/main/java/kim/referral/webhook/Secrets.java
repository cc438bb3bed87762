package kim.referral.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.UUID;
import kim.referral.secret.DerivedSecrets;

/** The secret of each subscription in each of its generations, as Standard Webhooks writes it. */
@ApplicationScoped
class Secrets {

    private final DerivedSecrets secrets;

    Secrets(DerivedSecrets secrets) {
        this.secrets = secrets;
    }

    byte[] of(UUID webhook, int generation) {
        return secrets.of("webhook-" + generation, webhook);
    }

    String written(UUID webhook, int generation) {
        return "whsec_" + Base64.getEncoder().encodeToString(of(webhook, generation));
    }
}
