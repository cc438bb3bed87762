package kim.identity;

import java.net.URI;
import java.time.Clock;

/** The machine clients that act for the administration of each Kreis, {@code concept-<ags>}. */
final class Administrators {

    private final Environment environment;
    private final Http http;
    private final String keycloak;

    Administrators(Environment environment, Http http) {
        this.environment = environment;
        this.http = http;
        this.keycloak = environment.required("KIM_KEYCLOAK_URL");
    }

    /** Remembers a secret that is missing, for {@link Environment#complain()}. */
    void require(String client) {
        if (environment.keyFileOf(client).isEmpty()) {
            environment.secretOf(client);
        }
    }

    /** @throws Refused when Keycloak does not take the credentials */
    String token(String client) {
        var endpoint = Tokens.endpoint(URI.create(keycloak), "kim");
        return environment
                .keyFileOf(client)
                .map(file -> Tokens.ofClient(http, endpoint, Assertion.of(client, file), Clock.systemUTC()))
                .orElseGet(
                        () -> Tokens.ofClient(http, endpoint, client, environment.secretOf(client), Clock.systemUTC()))
                .current();
    }
}
