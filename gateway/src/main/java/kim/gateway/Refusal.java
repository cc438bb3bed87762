package kim.gateway;

import static io.vertx.core.http.HttpHeaders.CONTENT_LANGUAGE;
import static io.vertx.core.http.HttpHeaders.CONTENT_TYPE;
import static io.vertx.core.http.HttpHeaders.RETRY_AFTER;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Answers a request with a {@link Problem} instead of passing it on. */
final class Refusal {

    /** How long a refused caller may still send its body before the connection is closed. */
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(3);

    private Refusal() {}

    static void answer(RoutingContext context, Problem problem) {
        var response = context.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        var language = Wording.languageOf(context);
        response.setStatusCode(problem.status())
                .putHeader(CONTENT_TYPE, "application/problem+json")
                .putHeader(CONTENT_LANGUAGE, language)
                .end(body(problem, language).toBuffer());
        discardBody(context);
    }

    static void answerRetryable(RoutingContext context, Problem problem, Duration wait) {
        if (!context.response().headWritten()) {
            var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
            context.response().putHeader(RETRY_AFTER, Long.toString(seconds));
        }
        answer(context, problem);
    }

    private static JsonObject body(Problem problem, String language) {
        return new JsonObject()
                .put("type", problem.type())
                .put("title", problem.title().in(language))
                .put("status", problem.status())
                .put("detail", problem.detail().in(language));
    }

    /** Closing at once would reset the connection and take the answer away from a caller that is still sending. */
    private static void discardBody(RoutingContext context) {
        var request = context.request();
        if (request.isEnded()) {
            return;
        }
        request.resume();
        var vertx = context.vertx();
        var timer = vertx.setTimer(PATIENCE, late -> request.connection().close());
        request.end().onComplete(ended -> vertx.cancelTimer(timer));
    }
}
