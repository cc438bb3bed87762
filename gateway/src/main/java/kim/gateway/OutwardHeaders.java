package kim.gateway;

import static io.vertx.core.http.HttpHeaders.CACHE_CONTROL;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/**
 * What every answer carries, whoever wrote it: nothing is cached, framed, sniffed, referred or taken into another page
 * unless a service says so, and a browser that once came by https comes by nothing else.
 */
final class OutwardHeaders {

    private static final List<String> NOT_FOR_STRANGERS =
            List.of("Connection", "Keep-Alive", "Proxy-Authenticate", "Server", "Trailer", "Upgrade", "X-Powered-By");

    private static final String NO_DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static final String A_YEAR_OF_HTTPS = "max-age=31536000; includeSubDomains";

    private OutwardHeaders() {}

    static void promise(RoutingContext context) {
        var id = RequestId.assign(context);
        context.addHeadersEndHandler(
                ready -> complete(context, context.response().headers().set(RequestId.HEADER, id)));
        context.next();
    }

    /** Takes away what a service said to its neighbour on the wire only. */
    static void cleanse(MultiMap headers) {
        NOT_FOR_STRANGERS.forEach(headers::remove);
    }

    private static void complete(RoutingContext context, MultiMap headers) {
        headers.set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY")
                .set("Referrer-Policy", "no-referrer")
                .set("Permissions-Policy", NO_DEVICES)
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Cross-Origin-Resource-Policy", "same-origin");
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", A_YEAR_OF_HTTPS);
        }
        if (!headers.contains(CACHE_CONTROL)) {
            headers.set(CACHE_CONTROL, "no-store");
        }
        if (!headers.contains("Content-Security-Policy")) {
            headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
    }
}
