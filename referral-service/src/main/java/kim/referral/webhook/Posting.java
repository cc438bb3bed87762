package kim.referral.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Sends a message once. Redirects are not followed, and of an answer only its status is of interest. */
@ApplicationScoped
class Posting {

    private static final int CONNECT_MS = 3_000;
    private static final int ANSWER_MS = 10_000;

    private final HttpClient http;
    private final Targets targets;
    private final Secrets secrets;
    private final ObjectMapper json;
    private final Clock clock;

    Posting(Vertx vertx, Targets targets, Secrets secrets, ObjectMapper json, Clock clock) {
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(CONNECT_MS).setKeepAlive(false));
        this.targets = targets;
        this.secrets = secrets;
        this.json = json;
        this.clock = clock;
    }

    Attempt post(Message message, Webhook webhook) throws InterruptedException {
        var target = URI.create(webhook.url());
        var address = targets.resolve(target);
        return address.isEmpty() ? Attempt.UNREACHED : post(message, webhook, target, address.get());
    }

    private Attempt post(Message message, Webhook webhook, URI target, InetAddress address)
            throws InterruptedException {
        var body = body(message);
        var sent = http.request(options(target, address)).compose(request -> {
            sign(message, webhook, body).forEach(request::putHeader);
            return request.putHeader("Content-Type", "application/json").send(Buffer.buffer(body));
        });
        try {
            return sent.map(Posting::attempt)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(CONNECT_MS + ANSWER_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return Attempt.UNREACHED;
        }
    }

    private static Attempt attempt(HttpClientResponse answer) {
        answer.request().connection().close();
        return new Attempt(answer.statusCode());
    }

    private static RequestOptions options(URI target, InetAddress address) {
        var encrypted = "https".equals(target.getScheme());
        var port = target.getPort() >= 0 ? target.getPort() : encrypted ? 443 : 80;
        var path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port)))
                .setHost(target.getHost())
                .setPort(port)
                .setSsl(encrypted)
                .setURI(target.getRawQuery() == null ? path : path + "?" + target.getRawQuery())
                .setTimeout(ANSWER_MS);
    }

    private Map<String, String> sign(Message message, Webhook webhook, String body) {
        var now = clock.instant();
        var id = message.id().toString();
        var signatures = webhook.generationsAt(now).stream()
                .map(generation -> Signature.of(secrets.of(webhook.id(), generation), id, now.getEpochSecond(), body))
                .collect(Collectors.joining(" "));
        return Map.of(
                "webhook-id", id,
                "webhook-timestamp", Long.toString(now.getEpochSecond()),
                "webhook-signature", signatures);
    }

    private String body(Message message) {
        try {
            return json.writeValueAsString(new Body(
                    "kim.referral.status-changed.v1",
                    message.at(),
                    new Body.Data(message.referral(), "/api/v1/referrals/" + message.referral())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message that is no JSON", e);
        }
    }

    /** Ids only [D4]: what has changed is asked where it may be seen. */
    private record Body(String type, Instant timestamp, Data data) {
        private record Data(UUID referral, String href) {}
    }
}
