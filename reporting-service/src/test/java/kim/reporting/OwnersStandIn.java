package kim.reporting;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Stands where case-service and referral-service would: a test PUTs what there is, a line {@code <id> <what>} for each
 * thing that counts, and tallies are counted from it, for the Kreis for which it was put.
 */
public class OwnersStandIn implements QuarkusTestResourceLifecycleManager {

    private static final Pattern DAY = Pattern.compile("\\bon=\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern DIGITS = Pattern.compile("digits=(\\d+)");
    private static final Pattern ENDING = Pattern.compile("ending=([0-9a-f]+)");

    private final Map<String, List<String>> kept = new ConcurrentHashMap<>();
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
        var url = "http://localhost:" + server.getAddress().getPort();
        return Map.of(
                "KIM_CASE_SERVICE_URL", url + "/cases",
                "KIM_REFERRAL_SERVICE_URL", url + "/referrals",
                // Nobody signs in here by a browser: pages take the same tokens as the API.
                "KIM_DASHBOARD_SECRET", "not-used-in-module-tests",
                "quarkus.oidc.pages.tenant-enabled", "false",
                "quarkus.oidc.pages.tenant-paths", "/nowhere");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var name = exchange.getRequestHeaders().getFirst("Kim-Kreis")
                + exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (exchange.getRequestMethod().equals("PUT")) {
            kept.put(name, body.lines().toList());
            send(exchange, "[]");
        } else {
            send(
                    exchange,
                    tallies(
                            kept.getOrDefault(name, List.of()),
                            exchange.getRequestURI().getQuery()));
        }
    }

    private static String tallies(List<String> lines, String query) {
        if (!DAY.matcher(query).find()) {
            throw new IllegalArgumentException("no day is asked for: " + query);
        }
        var digits = DIGITS.matcher(query)
                .results()
                .mapToInt(it -> Integer.parseInt(it.group(1)))
                .sum();
        var endings = ENDING.matcher(query).results().map(it -> it.group(1)).toList();
        var counts = lines.stream()
                .map(line -> line.split(" ", 2))
                .filter(line -> endings.isEmpty() || endings.stream().anyMatch(hex(line[0])::endsWith))
                .collect(Collectors.groupingBy(
                        line -> "{\"ending\":\"%s\",\"what\":\"%s\""
                                .formatted(hex(line[0]).substring(32 - digits), line[1]),
                        TreeMap::new,
                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + ",\"count\":" + count.getValue() + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String hex(String id) {
        return id.replace("-", "");
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
