package kim.gateway;

import static io.vertx.core.http.HttpHeaders.AUTHORIZATION;
import static io.vertx.core.http.HttpHeaders.COOKIE;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.regex.Pattern;

/**
 * The only way through the door without a token [R12]: pages whose address is a secret of 256 bits. Nothing but such an
 * address passes, no login goes along, and one address of the network cannot try many.
 */
@ApplicationScoped
class OpenPages {

    private static final Route PAGES = new Route("referral-service", 16 * 1024);

    private static final Pattern PAGE =
            Pattern.compile("/links/(style\\.css|[0-9]{5}/[A-Za-z0-9_-]{43}(\\?lang=(de|en))?)");

    private static final Pattern FORM = Pattern.compile(
            "/links/[0-9]{5}/[A-Za-z0-9_-]{43}/(opening|acceptance|rejection|outcome)(\\?lang=(de|en))?");

    private final RateLimit visitors;
    private final Forwarding forwarding;

    OpenPages(Forwarding forwarding, GatewaySettings settings, Clock clock) {
        this.visitors = new RateLimit(settings.visitors(), clock);
        this.forwarding = forwarding;
    }

    void open(@Observes Router router) {
        router.route("/links/*").handler(this::enter);
    }

    private void enter(RoutingContext context) {
        var request = context.request().pause();
        if (!isPage(request)) {
            Refusal.answer(context, Problem.NOT_FOUND);
            return;
        }
        var wait = visitors.admit(request.remoteAddress().hostAddress());
        if (wait.isZero()) {
            request.headers().remove(AUTHORIZATION).remove(COOKIE);
            forwarding.forward(context, PAGES);
        } else {
            Refusal.answerRetryable(context, Problem.RATE_LIMITED, wait);
        }
    }

    private static boolean isPage(HttpServerRequest request) {
        var address = HttpMethod.GET.equals(request.method()) ? PAGE : FORM;
        var known = HttpMethod.GET.equals(request.method()) || HttpMethod.POST.equals(request.method());
        return known && address.matcher(request.uri()).matches();
    }
}
