package kim.gateway;

import static io.vertx.core.http.HttpHeaders.AUTHORIZATION;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
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
    private final RateLimit failures;
    private final Forwarding forwarding;

    Door(RouteTable routes, TokenCheck tokens, Forwarding forwarding, GatewaySettings settings, Clock clock) {
        this.routes = routes;
        this.tokens = tokens;
        this.limit = new RateLimit(settings.rate(), clock);
        this.failures = new RateLimit(settings.failures(), clock);
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
        var offered = context.request().pause().getHeader(AUTHORIZATION);
        var known = tokens.known(offered);
        if (known.isPresent()) {
            context.put(CLIENT, known.get()).next();
        } else if (offered == null) {
            refuse(context, new AuthenticationFailedException());
        } else {
            verify(context, offered);
        }
    }

    /** An address whose tokens keep failing waits; a token that is known already is not its matter. */
    private void verify(RoutingContext context, String offered) {
        var address = context.request().remoteAddress().hostAddress();
        var wait = failures.ask(address);
        if (!wait.isZero()) {
            Refusal.answerRetryable(context, Problem.RATE_LIMITED, wait);
            return;
        }
        tokens.check(offered)
                .onSuccess(client -> context.put(CLIENT, client).next())
                .onFailure(failure -> count(address, failure))
                .onFailure(failure -> refuse(context, failure));
    }

    private void restrain(RoutingContext context) {
        var wait = limit.admit(context.<Client>get(CLIENT).id());
        if (wait.isZero()) {
            context.next();
        } else {
            Refusal.answerRetryable(context, Problem.RATE_LIMITED, wait);
        }
    }

    private void forward(RoutingContext context) {
        forwarding.forward(context, context.get(ROUTE));
    }

    private void count(String address, Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            failures.admit(address);
        }
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
