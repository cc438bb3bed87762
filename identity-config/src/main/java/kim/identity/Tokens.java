package kim.identity;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Access tokens of one identity, got from Keycloak anew shortly before the last one expires. */
public final class Tokens {

    private static final int SECONDS_BEFORE_EXPIRY = 10;

    private final Http http;
    private final URI endpoint;
    private final Supplier<Map<String, String>> grant;
    private final Clock clock;
    private String token = "";
    private Instant renewal = Instant.MIN;

    private Tokens(Http http, URI endpoint, Supplier<Map<String, String>> grant, Clock clock) {
        this.http = http;
        this.endpoint = endpoint;
        this.grant = grant;
        this.clock = clock;
    }

    public static Tokens ofAdministrator(Http http, URI server, String name, String password, Clock clock) {
        return ofUser(http, endpoint(server, "master"), "admin-cli", name, password, clock);
    }

    public static Tokens ofUser(Http http, URI endpoint, String client, String name, String password, Clock clock) {
        var grant = Map.of("grant_type", "password", "client_id", client, "username", name, "password", password);
        return new Tokens(http, endpoint, () -> grant, clock);
    }

    public static Tokens ofClient(Http http, URI endpoint, String client, String secret, Clock clock) {
        var grant = Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret);
        return new Tokens(http, endpoint, () -> grant, clock);
    }

    /** For a client that signs; what it signs is for the realm that the endpoint belongs to. */
    static Tokens ofClient(Http http, URI endpoint, Assertion assertion, Clock clock) {
        var issuer = endpoint.resolve("../..").toString().replaceFirst("/$", "");
        return new Tokens(http, endpoint, () -> assertion.fields(URI.create(issuer), clock.instant()), clock);
    }

    public static URI endpoint(URI server, String realm) {
        return server.resolve("/realms/" + realm + "/protocol/openid-connect/token");
    }

    /** @throws Refused when Keycloak does not take the credentials */
    public String current() {
        if (!clock.instant().isBefore(renewal)) {
            renew();
        }
        return token;
    }

    private void renew() {
        var request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form()));
        var answer = Http.json(Http.successful(http.send(request)));
        token = answer.path("access_token").asText();
        renewal = clock.instant().plusSeconds(answer.path("expires_in").asLong() - SECONDS_BEFORE_EXPIRY);
    }

    private String form() {
        return grant.get().entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
