package kim.gateway;

import static io.vertx.core.http.HttpHeaders.CONTENT_LENGTH;
import static io.vertx.core.http.HttpHeaders.EXPECT;
import static io.vertx.core.http.HttpHeaders.TRANSFER_ENCODING;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Passes a request to its service and the answer back, both as streams. */
@ApplicationScoped
class Forwarding {

    private static final Logger LOG = Logger.getLogger(Forwarding.class);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(2);

    private final Services services;
    private final InwardHeaders inward;
    private final Duration bodyTime;

    Forwarding(Services services, InwardHeaders inward, GatewaySettings settings) {
        this.services = services;
        this.inward = inward;
        this.bodyTime = settings.bodyTime();
    }

    void forward(RoutingContext context, Route route) {
        var request = context.request();
        if (!isWellFramed(request)) {
            Refusal.answer(context, Problem.MALFORMED);
        } else if (declaredLength(request) > route.bodyLimit()) {
            Refusal.answer(context, Problem.TOO_LARGE);
        } else {
            exchange(context, route);
        }
    }

    private void exchange(RoutingContext context, Route route) {
        var request = context.request();
        var onward = ProxyRequest.reverseProxy(request);
        var body = new BoundedBody(request, route.bodyLimit());
        onward.setBody(Body.body(body, declaredLength(request)));
        awaitBody(context, body);
        inward.prepare(context, onward);
        services.open(route.service())
                .onSuccess(connected -> begin(request, connected))
                .compose(onward::send)
                .compose(Forwarding::answer)
                .onFailure(failure -> giveUp(context, route, body, failure));
    }

    /** Whoever lets a body drip holds a thread of the service for as long: it comes in time or not at all. */
    private void awaitBody(RoutingContext context, BoundedBody body) {
        var request = context.request();
        if (request.isEnded()) {
            return;
        }
        var vertx = context.vertx();
        var timer = vertx.setTimer(bodyTime.toMillis(), late -> body.refuse(Problem.TOO_SLOW));
        request.end().onComplete(ended -> vertx.cancelTimer(timer));
        context.addEndHandler(answered -> vertx.cancelTimer(timer));
    }

    /** A caller that asks first sends its body only once there is somebody to take it. */
    private static void begin(HttpServerRequest request, HttpClientRequest connected) {
        connected.exceptionHandler(failure -> LOG.trace("also reported as the failure of the answer", failure));
        if (request.headers().contains(EXPECT)) {
            request.response().writeContinue();
        }
    }

    private static Future<Void> answer(ProxyResponse answer) {
        OutwardHeaders.cleanse(answer.headers());
        return answer.send();
    }

    private static void giveUp(RoutingContext context, Route route, BoundedBody body, Throwable failure) {
        body.refusal().ifPresentOrElse(why -> Refusal.answer(context, why), () -> {
            if (!context.response().closed()) {
                blame(context, route, failure);
            }
        });
    }

    private static void blame(RoutingContext context, Route route, Throwable failure) {
        var kind = failure.getClass().getSimpleName(); // a message could quote the query, and that a person
        LOG.warnf("%s did not answer request %s: %s", route.service(), RequestId.of(context), kind);
        Refusal.answerRetryable(context, Problem.UNAVAILABLE, BEFORE_NEXT_TRY);
    }

    /** Bodies that two servers could delimit differently go no further. */
    private static boolean isWellFramed(HttpServerRequest request) {
        var codings = request.headers().getAll(TRANSFER_ENCODING);
        var lengths = request.headers().getAll(CONTENT_LENGTH);
        return codings.isEmpty()
                ? lengths.size() <= 1
                : lengths.isEmpty() && codings.size() == 1 && "chunked".equalsIgnoreCase(codings.getFirst());
    }

    private static long declaredLength(HttpServerRequest request) {
        var length = request.getHeader(CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }
}
