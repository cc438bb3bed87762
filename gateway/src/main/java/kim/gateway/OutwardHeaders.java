package kim.gateway;

import static io.vertx.core.http.HttpHeaders.CACHE_CONTROL;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** What every answer carries, whoever wrote it: nothing is cached, framed, sniffed or referred unless a service says so. */
final class OutwardHeaders {

    private static final List<String> NOT_FOR_STRANGERS =
            List.of("Connection", "Keep-Alive", "Proxy-Authenticate", "Server", "Trailer", "Upgrade", "X-Powered-By");

    private OutwardHeaders() {}

    static void promise(RoutingContext context) {
        var id = RequestId.assign(context);
        context.addHeadersEndHandler(
                ready -> complete(context.response().headers().set(RequestId.HEADER, id)));
        context.next();
    }

    /** Takes away what a service said to its neighbour on the wire only. */
    static void cleanse(MultiMap headers) {
        NOT_FOR_STRANGERS.forEach(headers::remove);
    }

    private static void complete(MultiMap headers) {
        headers.set("X-Content-Type-Options", "nosniff").set("Referrer-Policy", "no-referrer");
        if (!headers.contains(CACHE_CONTROL)) {
            headers.set(CACHE_CONTROL, "no-store");
        }
        if (!headers.contains("Content-Security-Policy")) {
            headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
    }
}
