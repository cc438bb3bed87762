package kim.demo.client;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Gives out tokens of the realm kim: to people for their password, to machines for their secret. */
public final class Keycloak {

    private static final String DEMO_CLIENT = "kim-demo";

    private final URI endpoint;
    private final String password;
    private final Map<String, String> secrets;
    private final Clock clock;
    private final Wire wire = new Wire();
    private final Map<Identity, Token> tokens = new ConcurrentHashMap<>();

    /**
     * @param password of every test identity
     * @param secrets of the machines, by the name of their environment variable {@code KIM_SECRET_<CLIENT>}
     */
    public Keycloak(URI server, String password, Map<String, String> secrets, Clock clock) {
        this.endpoint = server.resolve("/realms/kim/protocol/openid-connect/token");
        this.password = password;
        this.secrets = Map.copyOf(secrets);
        this.clock = clock;
    }

    /** A token that is good for the next call. */
    String tokenOf(Identity identity) {
        return tokens.compute(
                        identity,
                        (who, known) -> known != null && known.isGoodAt(clock.instant()) ? known : granted(who))
                .text();
    }

    private Token granted(Identity identity) {
        var grant = switch (identity) {
            case Identity.Person person ->
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        DEMO_CLIENT,
                        "username",
                        person.name(),
                        "password",
                        password);
            case Identity.Machine machine ->
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", machine.name(),
                        "client_secret", secretOf(machine));
        };
        var request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(grant)));
        return Token.of(wire.send(request).expect(200), clock.instant());
    }

    private String secretOf(Identity.Machine machine) {
        var variable = "KIM_SECRET_" + machine.name().toUpperCase(Locale.ROOT).replace('-', '_');
        var secret = secrets.get(variable);
        if (secret == null) {
            throw new IllegalStateException(variable + " is not set");
        }
        return secret;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
