package kim.gateway;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name of one request in the logs of all services: the caller's own if it is harmless, else a new one. */
final class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    static String assign(RoutingContext context) {
        var offered = context.request().getHeader(HEADER);
        var id = offered != null && HARMLESS.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString();
        context.put(HEADER, id);
        return id;
    }

    static String of(RoutingContext context) {
        return context.get(HEADER);
    }
}
