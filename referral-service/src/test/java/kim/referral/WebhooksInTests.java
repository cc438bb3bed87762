package kim.referral;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Messages may go to this machine, and are tried again soon. */
public class WebhooksInTests implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "kim.webhook.http-allowed", "true",
                "kim.webhook.private-addresses-allowed", "true",
                "kim.webhook.first-retry", "0.2S",
                "kim.webhook.look-every", "1s");
    }

    @Override
    public void stop() {}
}
