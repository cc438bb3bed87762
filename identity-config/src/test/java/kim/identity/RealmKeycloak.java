package kim.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kim.local.keycloak.KeycloakServer;
import kim.local.postgres.PostgresServer;
import kim.local.process.Scratch;

/** A real Keycloak, with the realm as the program made it of nothing for a demo. */
final class RealmKeycloak implements AutoCloseable {

    static final String PASSWORD = "only-for-this-test-1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Http http = new Http();
    private final PostgresServer postgres;
    private final KeycloakServer keycloak;
    private final Path loginsFile;
    private final Tokens administrator;
    private List<String> firstPlan = List.of();
    private List<String> firstRun = List.of();

    private RealmKeycloak(PostgresServer postgres, KeycloakServer keycloak, Path loginsFile) {
        this.postgres = postgres;
        this.keycloak = keycloak;
        this.loginsFile = loginsFile;
        var admin = keycloak.admin();
        administrator = Tokens.ofAdministrator(http, server(), admin.name(), admin.password(), Clock.systemUTC());
    }

    /** Makes the realm, unless that has been done; a failure is every test's, and none starts another Keycloak. */
    RealmKeycloak withRealm() {
        if (firstRun.isEmpty()) {
            firstPlan = run("realm", "--plan");
            firstRun = run("realm");
        }
        return this;
    }

    static RealmKeycloak start() {
        var folder = Scratch.folder("kim-realm");
        var postgres = PostgresServer.startForTests(folder.resolve("postgres"));
        var keycloak = KeycloakServer.start(folder, 0, postgres);
        return new RealmKeycloak(postgres, keycloak, folder.resolve("logins.tsv"));
    }

    List<String> firstPlan() {
        return firstPlan;
    }

    List<String> firstRun() {
        return firstRun;
    }

    /** What the program prints, having succeeded. */
    List<String> run(String... arguments) {
        return runWith(Map.of(), arguments);
    }

    /** The same, some variables being set otherwise. */
    List<String> runWith(Map<String, String> others, String... arguments) {
        var variables = variables();
        variables.putAll(others);
        var out = new ByteArrayOutputStream();
        var printer = new PrintStream(out, true, StandardCharsets.UTF_8);
        var code = IdentityConfig.run(List.of(arguments), new Environment(variables), printer, printer);
        var printed = out.toString(StandardCharsets.UTF_8);
        assertThat(code).as(printed).isZero();
        return printed.lines().toList();
    }

    /** The demo logins: user, role, organisation, Kreis. */
    List<List<String>> logins() {
        try {
            return Files.readAllLines(loginsFile).stream()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Claims claimsOf(String user) {
        return claimsOf(user, "openid");
    }

    Claims claimsOf(String user, String scope) {
        return Claims.of(accessToken(passwordGrant("kim-demo", user, scope)));
    }

    Claims claimsOfMachine(String client) {
        var variable = "KIM_SECRET_" + client.toUpperCase(Locale.ROOT).replace('-', '_');
        var tokens = Tokens.ofClient(http, endpoint(), client, secretOf(variable), Clock.systemUTC());
        return Claims.of(tokens.current());
    }

    /** The answer to a request for a token, made of these fields and headers such as {@code DPoP}. */
    HttpResponse<String> grant(Map<String, String> fields, String... headers) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(endpoint())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return http.send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> passwordGrant(String client, String user, String scope) {
        return passwordGrant(client, user, PASSWORD, scope);
    }

    HttpResponse<String> passwordGrant(String client, String user, String password, String scope) {
        return grant(Map.of(
                "grant_type", "password", "client_id", client, "username", user, "password", password, "scope", scope));
    }

    static String accessToken(HttpResponse<String> granted) {
        return Http.json(Http.successful(granted)).path("access_token").asText();
    }

    /** A request that any browser could make. */
    HttpResponse<String> browse(String path) {
        return http.send(HttpRequest.newBuilder(server().resolve(path)));
    }

    HttpResponse<String> withToken(String token, String method, String path, JsonNode body) {
        return http.send(HttpRequest.newBuilder(server().resolve(path))
                .method(method, BodyPublishers.ofString(body.toString()))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token));
    }

    /** What somebody does by hand in the realm, past the program. */
    HttpResponse<String> byHand(String method, String path, JsonNode body) {
        return Http.successful(withToken(administrator.current(), method, "/admin/realms/kim" + path, body));
    }

    /** The same where Keycloak may refuse it. */
    int statusByHand(String method, String path, JsonNode body) {
        return withToken(administrator.current(), method, "/admin/realms/kim" + path, body)
                .statusCode();
    }

    JsonNode read(String path) {
        return Http.json(byHand("GET", path, NullNode.instance));
    }

    JsonNode client(String id) {
        return only("/clients?clientId=" + id);
    }

    JsonNode user(String name) {
        return only("/users?exact=true&username=" + name);
    }

    JsonNode organisation(String name) {
        return only("/organizations?exact=true&search=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    private JsonNode only(String path) {
        var found = read(path);
        assertThat(found).as(path).hasSize(1);
        return found.get(0);
    }

    /** JSON written with single quotes, for the sake of the reader. */
    static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> variables() {
        var variables = new HashMap<String, String>();
        variables.put("KIM_KEYCLOAK_URL", keycloak.url());
        variables.put("KIM_KEYCLOAK_ADMIN", keycloak.admin().name());
        variables.put("KIM_KEYCLOAK_ADMIN_PASSWORD", keycloak.admin().password());
        variables.put("KIM_DEMO", "true");
        variables.put("KIM_DEMO_PASSWORD", PASSWORD);
        variables.put("KIM_LOGINS_FILE", loginsFile.toString());
        secretNames().forEach(name -> variables.put(name, secretOf(name)));
        return variables;
    }

    private static List<String> secretNames() {
        var out = new ByteArrayOutputStream();
        IdentityConfig.run(List.of("secrets"), new Environment(Map.of()), new PrintStream(out), System.err);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    static String secretOf(String variable) {
        return "secret of " + variable;
    }

    URI server() {
        return URI.create(keycloak.url());
    }

    URI endpoint() {
        return Tokens.endpoint(server(), "kim");
    }

    @Override
    public void close() {
        keycloak.close();
        postgres.close();
    }
}
