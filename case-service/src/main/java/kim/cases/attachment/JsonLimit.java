package kim.cases.attachment;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;

/** The service takes larger bodies for attachments only; everything else stays as small as everywhere. */
@ApplicationScoped
class JsonLimit {

    private static final long LIMIT = 2L * 1024 * 1024;
    private static final String ATTACHMENTS = "/attachments";
    private static final int FIRST = -1_000_000;

    void guard(@Observes Router router) {
        router.route().order(FIRST).handler(JsonLimit::check);
    }

    private static void check(RoutingContext request) {
        var declared = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (declared == null || request.normalizedPath().endsWith(ATTACHMENTS) || isSmall(declared)) {
            request.next();
        } else {
            request.response()
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .setStatusCode(Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode())
                    .endHandler(ended -> request.request().connection().close())
                    .end();
        }
    }

    private static boolean isSmall(String declared) {
        return declared.length() < 10 && Long.parseLong(declared) <= LIMIT;
    }
}
