package kim.identity.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kim.identity.Http;
import kim.identity.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ApplyingConceptTest {

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
    @DisplayName("the concept goes to its Kreis as it is written; version, change and warnings come back")
    void applied() {
        kimAnswers(200, "{\"version\":3,\"changed\":true,\"warnings\":[{},{}]}");

        assertThat(apply().lines()).containsExactly("Kreis Düren: version 3, changed, 2 warnings");
        assertThat(received)
                .containsExactly(
                        "GET /api/v1/kreise/05358/concept?on=2024-01-01 Bearer t null ",
                        "PUT /api/v1/kreise/05358/concept Bearer t \"2\" {\"ags\":\"05358\",\"name\":\"Kreis Düren\",\"validFrom\":\"2024-01-01\"}");
    }

    @Test
    @DisplayName("a refused concept names every mistake")
    void refused() {
        kimAnswers(400, """
                {"title":"Die Eingabe ist fehlerhaft","violations":[
                  {"pointer":"/posts/0/organisation","message":"unbekannt"},
                  {"pointer":"/admission/threshold","message":"zu hoch"}]}""");

        var outcome = apply();

        assertThat(outcome.isApplied()).isFalse();
        assertThat(outcome.lines())
                .containsExactly(
                        "Kreis Düren: refused, 2 mistakes",
                        "  /posts/0/organisation: unbekannt",
                        "  /admission/threshold: zu hoch");
    }

    @Test
    @DisplayName("[W1] a refusal that is not about the concept is no mistake of it")
    void forbidden() {
        kimAnswers(403, "{}");

        assertThatThrownBy(this::apply).isInstanceOf(Refused.class).hasMessageContaining("403");
    }

    private Outcome apply() {
        var document = JsonNodeFactory.instance
                .objectNode()
                .put("ags", "05358")
                .put("name", "Kreis Düren")
                .put("validFrom", "2024-01-01");
        var address = URI.create("http://localhost:" + kim.getAddress().getPort());
        return new ApplyingConcept(new Http(), address).apply(new KreisConcept(document), "t");
    }

    private void kimAnswers(int status, String body) {
        kim.createContext("/", exchange -> {
            received.add(describe(exchange));
            var isRead = exchange.getRequestMethod().equals("GET");
            exchange.getResponseHeaders().set("ETag", "\"2\"");
            var answer = (isRead ? "{}" : body).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(isRead ? 200 : status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
    }

    private static String describe(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        return String.join(
                " ",
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                headers.getFirst("Authorization"),
                String.valueOf(headers.getFirst("If-Match")),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }
}
