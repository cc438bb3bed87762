package kim.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/** Requests whose answers are JSON trees. */
public final class Http {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** @throws UncheckedIOException when the server cannot be reached */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        var sent = request.timeout(Duration.ofMinutes(1)).build();
        try {
            return client.send(sent, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(sent.method() + " " + sent.uri() + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** @throws Refused when the answer is no success */
    public static HttpResponse<String> successful(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            var request = answer.request();
            throw new Refused(request.method() + " " + request.uri(), answer.statusCode(), answer.body());
        }
        return answer;
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new Refused(answer.request().uri().toString(), answer.statusCode(), "no JSON");
        }
    }

    /** What a problem document says is wrong, one line per mistake. */
    public static List<String> mistakes(HttpResponse<String> answer) {
        var problem = json(answer);
        var violations = StreamSupport.stream(problem.path("violations").spliterator(), false)
                .map(violation -> violation.path("pointer").asText() + ": "
                        + violation.path("message").asText())
                .toList();
        return violations.isEmpty() ? List.of(problem.path("detail").asText(problem.toString())) : violations;
    }
}
