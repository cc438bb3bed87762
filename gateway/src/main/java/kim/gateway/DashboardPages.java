package kim.gateway;

import static io.vertx.core.http.HttpHeaders.AUTHORIZATION;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.regex.Pattern;

/**
 * The way of a browser to the pages of reporting-service, which ask it to sign in by themselves: their session goes
 * along as a cookie, a token does not. They are read only, and one address of the network cannot ask without end.
 */
@ApplicationScoped
class DashboardPages {

    private static final Route PAGES = new Route("reporting-service", 0);

    private static final Pattern PAGE =
            Pattern.compile("/dashboard(/(style\\.css|login|logout|goodbye|(annual|funding)-report\\.pdf"
                    + "|reports/[0-9a-f-]{36}\\.pdf))?(\\?[A-Za-z0-9._~%+=&:/-]*)?");

    private final RateLimit visitors;
    private final Forwarding forwarding;

    DashboardPages(Forwarding forwarding, GatewaySettings settings, Clock clock) {
        this.visitors = new RateLimit(settings.visitors(), clock);
        this.forwarding = forwarding;
    }

    void open(@Observes Router router) {
        router.route("/dashboard").handler(this::enter);
        router.route("/dashboard/*").handler(this::enter);
    }

    private void enter(RoutingContext context) {
        var request = context.request().pause();
        if (!HttpMethod.GET.equals(request.method())
                || !PAGE.matcher(request.uri()).matches()) {
            Refusal.answer(context, Problem.NOT_FOUND);
            return;
        }
        var wait = visitors.admit(request.remoteAddress().hostAddress());
        if (wait.isZero()) {
            request.headers().remove(AUTHORIZATION);
            forwarding.forward(context, PAGES);
        } else {
            Refusal.answerRetryable(context, Problem.RATE_LIMITED, wait);
        }
    }
}
