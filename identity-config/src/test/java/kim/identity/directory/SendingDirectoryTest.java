package kim.identity.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kim.identity.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SendingDirectoryTest {

    private final List<String> received = new ArrayList<>();
    private HttpServer kim;

    @BeforeEach
    void start() throws IOException {
        kim = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        kim.start();
    }

    @AfterEach
    void stop() {
        kim.stop(0);
    }

    @Test
    @DisplayName("[R11] the directory goes to its Kreis as it is written, and what became of it comes back")
    void taken() {
        kimAnswers(200, "{\"added\":31,\"changed\":2,\"unchanged\":0,\"kept\":1}");

        assertThat(send().lines()).containsExactly("dueren: 31 added, 2 changed, 1 kept");
        assertThat(received).containsExactly("/api/v1/directory/import Bearer t {\"ags\":\"05358\"}");
    }

    @Test
    @DisplayName("[R11] a refused directory names every mistake")
    void refused() {
        kimAnswers(
                400, "{\"violations\":[{\"pointer\":\"/services/0\",\"message\":\"topics: darf nicht leer sein\"}]}");

        var outcome = send();

        assertThat(outcome.isTaken()).isFalse();
        assertThat(outcome.lines())
                .containsExactly("dueren: refused, 1 mistakes", "  /services/0: topics: darf nicht leer sein");
    }

    private Outcome send() {
        var directory = new KreisDirectory(
                "dueren", JsonNodeFactory.instance.objectNode().put("ags", "05358"));
        var address = URI.create("http://localhost:" + kim.getAddress().getPort());
        return new SendingDirectory(new Http(), address).send(directory, "t");
    }

    private void kimAnswers(int status, String body) {
        kim.createContext("/", exchange -> {
            received.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var answer = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
    }
}
