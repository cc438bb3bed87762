package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import kim.demo.client.Identity;
import kim.demo.client.Kim;
import kim.demo.concept.KimKreis;

/** What a service does by itself at night, asked for on a day of the demo's clock, behind the gateway. */
record NightlyWork(Kim kim, URI service) {

    private static final Identity SERVICE = new Identity.Machine("case-service");

    void run(String path, KimKreis kreis, LocalDate day) {
        var request = HttpRequest.newBuilder(service.resolve(path))
                .header("Authorization", "Bearer " + kim.tokenOf(SERVICE))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Kim-Kreis", kreis.ags())
                .header(
                        "Kim-Demo-Time",
                        day.atTime(3, 0).toInstant(ZoneOffset.UTC).toString())
                .POST(BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
