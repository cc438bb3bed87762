package kim.referral;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Systems of organisations that receive webhooks: each path is one, and answers what a test has told it to. */
@ApplicationScoped
class Receiver {

    private final Map<String, List<Received>> received = new ConcurrentHashMap<>();
    private final Map<String, List<Integer>> answers = new ConcurrentHashMap<>();
    private final HttpServer server;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::receive);
        server.start();
    }

    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** These one after the other, then 204. */
    void answers(String path, Integer... statuses) {
        answers.put(path, new CopyOnWriteArrayList<>(statuses));
    }

    List<Received> at(String path) {
        return List.copyOf(received.getOrDefault(path, List.of()));
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            received.computeIfAbsent(path, key -> new CopyOnWriteArrayList<>())
                    .add(new Received(
                            String.valueOf(headers.getFirst("webhook-id")),
                            String.valueOf(headers.getFirst("webhook-timestamp")),
                            String.valueOf(headers.getFirst("webhook-signature")),
                            body));
            var next = answers.getOrDefault(path, List.of());
            exchange.sendResponseHeaders(next.isEmpty() ? 204 : next.removeFirst(), -1);
        }
    }

    @PreDestroy
    void close() {
        server.stop(0);
    }

    record Received(String id, String timestamp, String signature, String body) {}
}
