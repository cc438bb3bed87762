package kim.gateway;

import static io.vertx.core.http.HttpHeaders.CONTENT_TYPE;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpResponseExpectation;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole public API as one OpenAPI document, asked from the services when somebody wants to read it. */
@ApplicationScoped
class ApiDocuments {

    private static final String SOURCE = "/q/openapi?format=json";

    private final Services services;
    private final List<String> names;
    private final Duration age;
    private final Clock clock;
    private volatile @Nullable Merged latest;

    ApiDocuments(Services services, GatewaySettings settings, Clock clock) {
        this.services = services;
        this.names = settings.services().keySet().stream().sorted().toList();
        this.age = settings.apiDocumentAge();
        this.clock = clock;
    }

    void open(@Observes Router router) {
        router.get(RouteTable.BASE + "openapi.json").order(-1).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        current()
                .onSuccess(text -> context.response()
                        .putHeader(CONTENT_TYPE, "application/json")
                        .putHeader("Cache-Control", "public, max-age=" + age.toSeconds())
                        .end(text))
                .onFailure(failure -> Refusal.answerRetryable(context, Problem.UNAVAILABLE, age));
    }

    /** An incomplete document would read as if operations had been taken away: all services answer, or none counts. */
    private Future<String> current() {
        var known = latest;
        if (known != null && known.until().isAfter(clock.instant())) {
            return Future.succeededFuture(known.text());
        }
        return Future.all(names.stream().map(this::fetch).toList())
                .map(all -> merge(all.list()))
                .onSuccess(text -> latest = new Merged(text, clock.instant().plus(age)));
    }

    private String merge(List<ApiDocument> documents) {
        var merged = ApiDocument.blank();
        for (int i = 0; i < names.size(); i++) {
            merged = merged.with(names.get(i), documents.get(i));
        }
        return merged.content().encode();
    }

    private Future<ApiDocument> fetch(String service) {
        return services.open(service, SOURCE)
                .compose(HttpClientRequest::send)
                .expecting(HttpResponseExpectation.SC_OK)
                .compose(HttpClientResponse::body)
                .map(body -> new ApiDocument(new JsonObject(body)));
    }

    private record Merged(String text, Instant until) {}
}
