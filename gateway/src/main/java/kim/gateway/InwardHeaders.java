package kim.gateway;

import static io.vertx.core.http.HttpHeaders.AUTHORIZATION;
import static io.vertx.core.http.HttpHeaders.CONNECTION;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a request carries inwards: the caller's headers without those that only insiders may set (a Kreis named by a
 * header counts for service accounts alone, but no stranger shall even try), and what the door itself knows.
 */
@ApplicationScoped
class InwardHeaders {

    private static final Set<String> FOR_INSIDERS = Set.of("forwarded", "x-real-ip", "expect");

    private final boolean demoClock;

    InwardHeaders(GatewaySettings settings) {
        demoClock = settings.demoClock();
    }

    void prepare(RoutingContext context, ProxyRequest onward) {
        var request = context.request();
        var headers = onward.headers();
        namedByConnection(headers).forEach(headers::remove);
        List.copyOf(headers.names()).stream().filter(this::isForInsiders).forEach(headers::remove);
        keepChecked(request.getHeader(AUTHORIZATION), headers);
        headers.set(RequestId.HEADER, RequestId.of(context));
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        nameHost(request, onward);
    }

    /** The login that was checked, and no second; a page that is open to all has none. */
    private static void keepChecked(@Nullable String authorization, MultiMap headers) {
        headers.remove(AUTHORIZATION);
        if (authorization != null) {
            headers.set(AUTHORIZATION, authorization);
        }
    }

    /** The public name goes on, so that a {@code Location} which a service builds leads back to the door. */
    private static void nameHost(HttpServerRequest request, ProxyRequest onward) {
        var authority = request.authority();
        if (authority != null) {
            onward.setAuthority(authority);
            onward.headers().set("X-Forwarded-Host", authority.toString());
        }
    }

    private static List<String> namedByConnection(MultiMap headers) {
        return headers.getAll(CONNECTION).stream()
                .flatMap(value -> List.of(value.split(",", -1)).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private boolean isForInsiders(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (demoClock && lower.equals("kim-demo-time")) {
            return false;
        }
        return lower.startsWith("kim-") || lower.startsWith("x-forwarded-") || FOR_INSIDERS.contains(lower);
    }
}
