package kim.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands around the door in these tests: a realm and the services, each a small real HTTP server. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {

    private final List<Runnable> toClose = new ArrayList<>();

    @Override
    public Map<String, String> start() {
        try {
            var configuration = new HashMap<>(startRealm());
            configuration.put("quarkus.http.test-port", "0");
            configuration.put("kim.gateway.failures.burst", "1000");
            configuration.put("kim.gateway.body-limits.code-lists", "100M");
            for (var name : List.of("case-service", "referral-service", "reporting-service")) {
                var service = new StandInService(name, description(name));
                toClose.add(service::close);
                configuration.put("kim.gateway.services." + name + ".url", service.url());
            }
            return configuration;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        toClose.forEach(Runnable::run);
    }

    private Map<String, String> startRealm() throws IOException {
        var realm = new StandInRealm();
        toClose.add(realm::close);
        prepare(realm);
        return Map.of(
                "quarkus.oidc.auth-server-url", realm.issuer(),
                "quarkus.oidc.token.issuer", realm.issuer(),
                "kim.test.private-key", realm.privateKey(),
                "kim.test.public-key", realm.publicKey());
    }

    void prepare(StandInRealm realm) {}

    private static String description(String service) {
        return """
                {"openapi": "3.1.0", "paths": {
                  "/api/v1/of-%1$s": {"get": {"operationId": "%1$s"}},
                  "/internal/of-%1$s": {"get": {"operationId": "internal"}}}}
                """.formatted(service);
    }
}
