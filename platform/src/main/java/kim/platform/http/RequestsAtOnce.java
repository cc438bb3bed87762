package kim.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import kim.platform.problem.Languages;
import kim.platform.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes only as many requests at once as can be answered soon; whoever comes then is told to come again. The bound is
 * on requests and not on the pool of threads behind them, because events and jobs work there too and must not be
 * refused.
 */
@ApplicationScoped
class RequestsAtOnce {

    /** Before the token is looked at, which is work too. */
    private static final int FIRST = 10_000;

    private final AtomicInteger atWork = new AtomicInteger();
    private final int most;

    RequestsAtOnce(@ConfigProperty(name = "kim.requests-at-once") int most) {
        this.most = most;
    }

    void bound(@Observes Filters filters) {
        filters.register(this::admit, FIRST);
    }

    private void admit(RoutingContext request) {
        if (isAboutTheService(request)) {
            request.next();
        } else if (atWork.incrementAndGet() <= most) {
            request.addEndHandler(ended -> atWork.decrementAndGet());
            request.next();
        } else {
            atWork.decrementAndGet();
            refuse(request);
        }
    }

    /** Whoever asks how the service is must get an answer most of all when it is not well. */
    private static boolean isAboutTheService(RoutingContext request) {
        return request.request().path().startsWith("/q/");
    }

    private static void refuse(RoutingContext request) {
        var locale = Languages.preferred(request.acceptableLanguages().stream()
                .map(language -> Locale.of(language.tag()))
                .toList());
        var problem = Problem.OVERLOADED;
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .putHeader(HttpHeaders.RETRY_AFTER, Problem.RETRY_AFTER_SECONDS)
                .end(new JsonObject()
                        .put("type", problem.type().toString())
                        .put("title", problem.title().in(locale))
                        .put("status", problem.status())
                        .toBuffer());
    }
}
