package kim.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** A service as the door sees it: it tells what reached it. The last path segment chooses how it behaves. */
final class StandInService implements AutoCloseable {

    private final String name;
    private final String description;
    private final HttpServer server;
    private final AtomicLong reached = new AtomicLong();

    StandInService(String name, String description) throws IOException {
        this.name = name;
        this.description = description;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.createContext("/reached", exchange -> answer(exchange, 200, Long.toString(reached.get())));
        server.createContext("/q/openapi", exchange -> answer(exchange, 200, this.description));
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        reached.incrementAndGet();
        var path = exchange.getRequestURI().getPath();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "nothing" -> exchange.sendResponseHeaders(204, -1);
            case "unchanged" -> exchange.sendResponseHeaders(304, -1);
            case "broken" -> exchange.close();
            case "silent" -> {} // and the connection stays open
            case "large" ->
                sendZeros(exchange, Long.parseLong(exchange.getRequestURI().getQuery()));
            case "mirror" -> mirror(exchange);
            case "cacheable" -> {
                exchange.getResponseHeaders().set("Cache-Control", "max-age=60");
                exchange.getResponseHeaders().set("Server", "a name that is nobody's business");
                answer(exchange, 200, "{}");
            }
            default -> answer(exchange, 200, tell(exchange));
        }
    }

    private String tell(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders().entrySet().stream()
                .map(header -> quoted(header.getKey().toLowerCase(Locale.ROOT)) + ": " + list(header.getValue()))
                .collect(Collectors.joining(", "));
        return """
                {"service": %s, "method": %s, "target": %s, "bytes": %d, "headers": {%s}}
                """.formatted(
                        quoted(name),
                        quoted(exchange.getRequestMethod()),
                        quoted(exchange.getRequestURI().toString()),
                        exchange.getRequestBody().transferTo(OutputStream.nullOutputStream()),
                        headers);
    }

    private static String list(List<String> values) {
        return values.stream().map(StandInService::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void sendZeros(HttpExchange exchange, long bytes) throws IOException {
        exchange.sendResponseHeaders(200, bytes);
        var block = new byte[1 << 16];
        for (long left = bytes; left > 0; left -= block.length) {
            exchange.getResponseBody().write(block, 0, (int) Math.min(left, block.length));
        }
        exchange.close();
    }

    /** Sends back every piece as soon as it comes. */
    private static void mirror(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        var piece = new byte[1024];
        for (int read = exchange.getRequestBody().read(piece);
                read >= 0;
                read = exchange.getRequestBody().read(piece)) {
            exchange.getResponseBody().write(piece, 0, read);
            exchange.getResponseBody().flush();
        }
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        if ("HEAD".equals(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
