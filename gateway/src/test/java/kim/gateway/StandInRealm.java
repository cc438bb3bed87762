package kim.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Executors;

/** A realm that publishes one key, and can be switched off and on by {@code /switch?on} and {@code /switch?off}. */
final class StandInRealm implements AutoCloseable {

    static final String KEY_ID = "the-realm-key";

    private final KeyPair key = rsaKey();
    private final HttpServer server;
    private volatile boolean on = true;

    StandInRealm() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/switch", this::toggle);
        server.createContext("/realms/kim/.well-known/openid-configuration", exchange -> answer(exchange, metadata()));
        server.createContext("/realms/kim/certs", exchange -> answer(exchange, keys()));
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/kim";
    }

    String privateKey() {
        return Base64.getEncoder().encodeToString(key.getPrivate().getEncoded());
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(key.getPublic().getEncoded());
    }

    void switchOff() {
        on = false;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void toggle(HttpExchange exchange) throws IOException {
        on = "on".equals(exchange.getRequestURI().getQuery());
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private void answer(HttpExchange exchange, String content) throws IOException {
        try (exchange) {
            if (on) {
                var bytes = content.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private String metadata() {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s/certs", "introspection_endpoint": "%1$s/introspect"}
                """.formatted(issuer());
    }

    private String keys() {
        var publicKey = (RSAPublicKey) key.getPublic();
        return """
                {"keys": [{"kid": "%s", "kty": "RSA", "use": "sig", "alg": "RS256", "n": "%s", "e": "%s"}]}
                """.formatted(KEY_ID, number(publicKey.getModulus()), number(publicKey.getPublicExponent()));
    }

    private static String number(BigInteger value) {
        var bytes = value.toByteArray();
        var start = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
    }

    static KeyPair rsaKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
