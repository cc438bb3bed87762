package kim.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConceptsCommandTest {

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", ConceptsCommandTest::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    @DisplayName("[W1] a Kreis whose administrator is refused is named, and the concepts of the others are applied")
    void theOthersAreApplied() {
        var out = new ByteArrayOutputStream();

        var exit = new ConceptsCommand(environment(), new PrintStream(out, true, StandardCharsets.UTF_8)).apply();

        assertThat(exit).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains("Kreis Düren: refused, 1 mistakes")
                .filteredOn(line -> line.endsWith(": version 1, unchanged, 0 warnings"))
                .hasSize(3);
    }

    private Environment environment() {
        var address = "http://localhost:" + server.getAddress().getPort();
        return new Environment(Stream.of("05358", "05366", "05378", "05570")
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(ags -> "KIM_SECRET_CONCEPT_" + ags, ags -> "secret"), secrets -> {
                            secrets.putAll(Map.of("KIM_KEYCLOAK_URL", address, "KIM_GATEWAY_URL", address));
                            return secrets;
                        })));
    }

    /** Keycloak and KIM in one: everybody gets a token, Düren's administrator may do nothing. */
    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.contains("05358")) {
            exchange.sendResponseHeaders(403, -1);
        } else {
            var body = (path.contains("token")
                            ? "{\"access_token\":\"t\",\"expires_in\":300}"
                            : "{\"version\":1,\"changed\":false,\"warnings\":[]}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
