package kim.demo.client;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends requests and reads their answers. */
final class Wire {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** @throws NoAnswer when nobody answers in time */
    Answer send(HttpRequest.Builder prepared) {
        var request = prepared.timeout(LIMIT).build();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            var question = request.method() + " " + request.uri().getPath();
            return new Answer(question, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new NoAnswer(request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
