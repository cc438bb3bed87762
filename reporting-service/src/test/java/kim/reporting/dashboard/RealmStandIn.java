package kim.reporting.dashboard;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kim.platform.Role;
import kim.platform.security.RealmRoles;
import org.jspecify.annotations.Nullable;

/**
 * Stands where the realm would: whoever comes to sign in is a coordinator and comes back with a code, for which the
 * client gets tokens if it knows its secret and what it had challenged with.
 */
public class RealmStandIn implements QuarkusTestResourceLifecycleManager {

    static final String KREIS = "05974";

    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private final KeyPair keys = keys();
    private @Nullable HttpServer server;

    /** After the stand-in of the others, which lets pages take the tokens of the tests. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        return Map.of(
                "quarkus.oidc.pages.tenant-enabled", "true",
                "quarkus.oidc.pages.tenant-paths", "/dashboard,/dashboard/*",
                "quarkus.oidc.pages.auth-server-url", issuer(),
                "quarkus.oidc.pages.token.issuer", issuer(),
                "kim.session-key", Base64.getEncoder().encodeToString(new byte[32]));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private String issuer() {
        return "http://localhost:" + Objects.requireNonNull(server).getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/.well-known/openid-configuration" -> send(exchange, 200, configuration());
            case "/jwks" -> send(exchange, 200, publicKey());
            case "/auth" -> comeBack(exchange);
            case "/token" -> send(exchange, 200, tokens(exchange));
            default -> send(exchange, 404, "{}");
        }
    }

    private String configuration() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token","jwks_uri":"%1$s/jwks",
                 "end_session_endpoint":"%1$s/logout","response_types_supported":["code"]}""".formatted(issuer());
    }

    private String publicKey() {
        var key = (RSAPublicKey) keys.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"one\",\"alg\":\"RS256\",\"use\":\"sig\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(
                        encoded(key.getModulus().toByteArray()),
                        encoded(key.getPublicExponent().toByteArray()));
    }

    private void comeBack(HttpExchange exchange) throws IOException {
        var request = parameters(exchange.getRequestURI().getRawQuery());
        asked.put("the-code", request);
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        "%s?code=the-code&state=%s".formatted(request.get("redirect_uri"), request.get("state")));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private String tokens(HttpExchange exchange) throws IOException {
        var body = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var request = Objects.requireNonNull(asked.remove(body.get("code")), "a code is good for one time");
        if (!challenge(Objects.requireNonNull(body.get("code_verifier"))).equals(request.get("code_challenge"))) {
            throw new IllegalStateException("somebody else asked for this code");
        }
        var permissions = RealmRoles.packed().permissionsOf(Role.COORDINATOR);
        return "{\"access_token\":\"not-looked-at\",\"refresh_token\":\"r\",\"token_type\":\"Bearer\",\"expires_in\":300,\"id_token\":\"%s\"}"
                .formatted(idToken(Objects.requireNonNull(request.get("nonce")), permissions));
    }

    private String idToken(String nonce, Set<String> permissions) {
        return Jwt.claims(Map.of(
                        "organization", Map.of("ki", Map.of("kreis", List.of(KREIS), "kind", List.of("KREIS"))),
                        "realm_access", Map.of("roles", List.of("coordinator")),
                        "resource_access", Map.of("kim-api", Map.of("roles", permissions)),
                        "azp", "kim-dashboard",
                        "nonce", nonce))
                .issuer(issuer())
                .subject("somebody")
                .audience("kim-dashboard")
                .expiresIn(300)
                .jws()
                .keyId("one")
                .sign(keys.getPrivate());
    }

    private static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(
                        parameter -> parameter[0],
                        parameter -> URLDecoder.decode(parameter[1], StandardCharsets.UTF_8)));
    }

    private static String challenge(String verifier) {
        try {
            return encoded(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
