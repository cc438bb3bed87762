package kim.cases;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands where referral-service would: what a test PUTs under a path, a GET gives back, and a DELETE makes it gone. It
 * answers for the Kreis only for which something was put.
 */
public class ReferralServiceStandIn implements QuarkusTestResourceLifecycleManager {

    private static final String GONE = "";

    private final Map<String, String> kept = new ConcurrentHashMap<>();
    private @Nullable HttpServer server;

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
                "KIM_REFERRAL_SERVICE_URL",
                "http://localhost:" + server.getAddress().getPort(),
                "KIM_REPORTING_SERVICE_URL",
                "http://localhost:" + server.getAddress().getPort(),
                "KIM_DEMO_CLOCK",
                "true");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var key = exchange.getRequestHeaders().getFirst("Kim-Kreis")
                + exchange.getRequestURI().getPath();
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                kept.put(key, new String(exchange.getRequestBody().readAllBytes()));
                send(exchange, 204, "");
            }
            case "DELETE" -> {
                kept.put(key, GONE);
                send(exchange, 204, "");
            }
            default -> {
                var found = kept.get(key);
                send(exchange, found == null ? 404 : found.isEmpty() ? 410 : 200, found == null ? "" : found);
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
