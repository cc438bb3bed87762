package kim.gateway;

import static io.vertx.core.http.HttpHeaders.AUTHORIZATION;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** The order of the checks at the door: is there such a way, who knocks, not too often, then through. */
@ApplicationScoped
class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);

    /** Before everything else that may answer, also the framework's own CORS filter. */
    private static final int FIRST = -1_000;

    /** After everything else. */
    private static final int LAST = 100_000;

    private static final String ROUTE = Route.class.getName();
    private static final String CLIENT = Client.class.getName();

    private final RouteTable routes;
    private final TokenCheck tokens;
    private final RateLimit limit;
    private final Forwarding forwarding;

    Door(RouteTable routes, TokenCheck tokens, RateLimit limit, Forwarding forwarding) {
        this.routes = routes;
        this.tokens = tokens;
        this.limit = limit;
        this.forwarding = forwarding;
    }

    void open(@Observes Router router) {
        router.route().order(FIRST).handler(OutwardHeaders::promise).failureHandler(Door::fail);
        router.route(RouteTable.BASE + "*")
                .handler(this::find)
                .handler(this::identify)
                .handler(this::restrain)
                .handler(this::forward);
        router.route().order(LAST).handler(context -> Refusal.answer(context, Problem.NOT_FOUND));
    }

    private void find(RoutingContext context) {
        var route = routes.find(context.request().uri());
        if (route.isPresent()) {
            context.put(ROUTE, route.get()).next();
        } else {
            Refusal.answer(context, Problem.NOT_FOUND);
        }
    }

    private void identify(RoutingContext context) {
        var request = context.request().pause();
        tokens.check(request.getHeader(AUTHORIZATION))
                .onSuccess(client -> context.put(CLIENT, client).next())
                .onFailure(failure -> refuse(context, failure));
    }

    private void restrain(RoutingContext context) {
        var wait = limit.admit(context.get(CLIENT));
        if (wait.isZero()) {
            context.next();
        } else {
            Refusal.answerRetryable(context, Problem.RATE_LIMITED, wait);
        }
    }

    private void forward(RoutingContext context) {
        forwarding.forward(context, context.get(ROUTE));
    }

    private static void refuse(RoutingContext context, Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            context.response().putHeader("WWW-Authenticate", "Bearer realm=\"kim\"");
            Refusal.answer(context, Problem.UNAUTHENTICATED);
        } else {
            LOG.warnf("request %s: the realm cannot be asked: %s", RequestId.of(context), failure.getMessage());
            Refusal.answerRetryable(context, Problem.UNAVAILABLE, Duration.ofSeconds(5));
        }
    }

    private static void fail(RoutingContext context) {
        if (context.failure() == null && context.statusCode() < 500) {
            Refusal.answer(context, Problem.MALFORMED);
            return;
        }
        LOG.errorf(context.failure(), "request %s failed at the door", RequestId.of(context));
        Refusal.answer(context, Problem.INTERNAL);
    }
}
