package kim.identity.directory;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import kim.identity.Http;
import kim.identity.Refused;

/** Hands the directory of a Kreis to KIM, which takes it as a whole or not at all. */
public final class SendingDirectory {

    private final Http http;
    private final URI place;

    public SendingDirectory(Http http, URI kim) {
        this.http = http;
        this.place = kim.resolve("/api/v1/directory/import");
    }

    /**
     * @param token of an administrator of that Kreis
     * @throws Refused when the answer is about anything but the directory
     */
    public Outcome send(KreisDirectory directory, String token) {
        var request = HttpRequest.newBuilder(place)
                .POST(BodyPublishers.ofString(directory.document().toString()))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Authorization", "Bearer " + token);
        return outcome(directory, http.send(request));
    }

    private static Outcome outcome(KreisDirectory directory, HttpResponse<String> answer) {
        if (answer.statusCode() == 400) {
            return new Outcome.Wrong(directory.name(), Http.mistakes(answer));
        }
        var report = Http.json(Http.successful(answer));
        return new Outcome.Taken(
                directory.name(),
                report.path("added").asInt(),
                report.path("changed").asInt(),
                report.path("kept").asInt());
    }
}
