package kim.referral;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A front end at the event stream. */
final class Listener implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private Listener(HttpRequest request) {
        client.sendAsync(request, BodyHandlers.ofLines())
                .thenAcceptAsync(answer -> answer.body().forEach(lines::add));
        await().atMost(ofSeconds(20)).until(() -> !names().isEmpty());
    }

    static Listener to(String token) {
        return to(token, null);
    }

    static Listener to(String token, @Nullable String lastEventId) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/events"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return new Listener(request.build());
    }

    List<String> referrals() {
        return data().stream()
                .map(data -> Kafka.json(data).path("referral").asText())
                .toList();
    }

    /** Of the events about referrals. */
    List<String> data() {
        return of("data:").filter(data -> data.startsWith("{")).toList();
    }

    List<String> names() {
        return of("event:").toList();
    }

    String lastId() {
        return of("id:").toList().getLast();
    }

    private Stream<String> of(String field) {
        return List.copyOf(lines).stream()
                .filter(line -> line.startsWith(field))
                .map(line -> line.substring(field.length()).strip());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
