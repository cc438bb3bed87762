package kim.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Pages without a script: nothing is loaded from elsewhere, nothing is kept by the browser but the session. */
@ApplicationScoped
class Rendering {

    private final String policy;

    /** A form leads to the realm when the session has ended meanwhile. */
    Rendering(@ConfigProperty(name = "KIM_ISSUER") URI issuer) {
        policy =
                "default-src 'none'; style-src 'self'; form-action 'self' %s://%s; base-uri 'none'; frame-ancestors 'none'"
                        .formatted(issuer.getScheme(), issuer.getAuthority());
    }

    Response page(Page page) {
        var locale = Locale.of(page.language());
        return html(DashboardTemplates.page(page).setLocale(locale).render(), locale);
    }

    Response goodbye(Locale locale) {
        var language = locale.getLanguage();
        return html(DashboardTemplates.goodbye(language).setLocale(locale).render(), locale);
    }

    Response style() {
        try (var file = Objects.requireNonNull(Rendering.class.getResourceAsStream("/dashboard/style.css"))) {
            return Response.ok(file.readAllBytes(), "text/css; charset=utf-8")
                    .header("Cache-Control", "public, max-age=3600")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response html(String html, Locale locale) {
        return Response.ok(html)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .language(locale)
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", policy)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
