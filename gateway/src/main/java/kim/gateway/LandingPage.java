package kim.gateway;

import static io.vertx.core.http.HttpHeaders.CONTENT_TYPE;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;

/** Tells somebody who opens the door with a browser where they are. */
class LandingPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="de">
            <head><meta charset="utf-8"><title>KIM</title></head>
            <body>
            <h1>KIM – Kommunales Integrationsmanagement</h1>
            <p>Dies ist der Zugang zur Programmierschnittstelle; Anwendungen sprechen sie unter <code>/api/v1</code> an
            und melden sich mit einem Zugriffstoken (Bearer) an.</p>
            <ul>
            <li><a href="/api/v1/openapi.json">Beschreibung aller Operationen (OpenAPI)</a></li>
            <li><a href="/q/health/ready">Betriebszustand</a></li>
            </ul>
            </body>
            </html>
            """;

    void open(@Observes Router router) {
        router.get("/")
                .handler(context -> context.response()
                        .putHeader(CONTENT_TYPE, "text/html; charset=utf-8")
                        .end(PAGE));
    }
}
