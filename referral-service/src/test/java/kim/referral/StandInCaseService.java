package kim.referral;

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
 * Stands in for case-service in the tests of this module: it answers GET with what a test has PUT to the same path and
 * Kreis, 410 where it was an empty body, 404 otherwise. The real one is asked in the system test.
 */
public class StandInCaseService implements QuarkusTestResourceLifecycleManager {

    private final Map<String, byte[]> payloads = new ConcurrentHashMap<>();
    private final HttpServer server;

    public StandInCaseService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        server.createContext("/internal/prepared-referrals", this::answer);
        server.start();
        return Map.of(
                "KIM_CASE_SERVICE_URL",
                "http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var key = exchange.getRequestHeaders().getFirst("Kim-Kreis") + exchange.getRequestURI();
            var body = exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestMethod().equals("PUT")) {
                payloads.put(key, body);
                exchange.sendResponseHeaders(204, -1);
            } else {
                answer(exchange, payloads.get(key));
            }
        }
    }

    private static void answer(HttpExchange exchange, byte @Nullable [] payload) throws IOException {
        if (payload == null || payload.length == 0) {
            exchange.sendResponseHeaders(payload == null ? 404 : 410, -1);
        } else {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, payload.length);
            exchange.getResponseBody().write(payload);
        }
    }
}
