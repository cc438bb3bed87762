package kim.local.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks an address once whether it answers 200. */
public record HttpProbe(URI address) {

    private static final Duration LIMIT = Duration.ofSeconds(3);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();

    public static HttpProbe of(int port, String path) {
        return new HttpProbe(URI.create("http://127.0.0.1:" + port + path));
    }

    public boolean answers() {
        var question = HttpRequest.newBuilder(address).timeout(LIMIT).build();
        try {
            return CLIENT.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
