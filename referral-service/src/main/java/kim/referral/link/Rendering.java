package kim.referral.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import kim.platform.KreisScope;
import kim.referral.payload.AuthorityRequest;
import kim.referral.referral.AskedReferral;
import kim.referral.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;

/** A visit as a page: no script, nothing kept by the browser, nothing loaded from elsewhere. */
@ApplicationScoped
class Rendering {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; " + "frame-ancestors 'none'";

    private final Describing describing;
    private final KreisScope scope;

    Rendering(Describing describing, KreisScope scope) {
        this.describing = describing;
        this.scope = scope;
    }

    Response page(Visit visit, Visitor visitor) {
        var locale = visitor.locale();
        var page = scope.in(visitor.door().kreis(), () -> page(visit, visitor.door(), locale));
        var html = LinkTemplates.page(page).setLocale(locale).render();
        return Response.status(status(visit))
                .entity(html)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .language(locale)
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    Response style() {
        try (var file = Rendering.class.getResourceAsStream("/link/style.css")) {
            return Response.ok(file == null ? new byte[0] : file.readAllBytes(), "text/css; charset=utf-8")
                    .header("Cache-Control", "public, max-age=3600")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int status(Visit visit) {
        return switch (visit) {
            case Visit.Closed closed -> 404;
            case Visit.Cover cover -> cover.notice().isMistake() ? 403 : 200;
            case Visit.Opened opened -> opened.notice().isMistake() ? 400 : 200;
        };
    }

    private LinkPage page(Visit visit, Door door, Locale locale) {
        return switch (visit) {
            case Visit.Closed closed -> closed(door, locale);
            case Visit.Cover cover -> page("cover", cover.asked(), cover.notice(), null, null, door, locale);
            case Visit.Opened opened ->
                page("opened", opened.asked(), opened.notice(), opened.people(), opened.pass(), door, locale);
        };
    }

    private LinkPage closed(Door door, Locale locale) {
        return new LinkPage(
                "closed",
                locale.getLanguage(),
                door.path(),
                describing.kreis(door.kreis(), locale),
                "",
                false,
                false,
                "",
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                List.of(),
                false,
                false,
                false,
                List.of(),
                List.of());
    }

    private LinkPage page(
            String view,
            AskedReferral asked,
            Notice notice,
            @Nullable AuthorityRequest people,
            @Nullable String pass,
            Door door,
            Locale locale) {
        return new LinkPage(
                view,
                locale.getLanguage(),
                door.path(),
                describing.kreis(door.kreis(), locale),
                notice.text().in(locale),
                notice.isMistake(),
                notice == Notice.LOCKED,
                describing.status(asked.status(), locale),
                describing.organisation(asked.sender()),
                describing.organisation(asked.recipient()),
                describing.matter(asked.matter(), locale),
                asked.persons(),
                describing.date(asked.requestedOn(), locale),
                pass,
                people == null ? null : lines(people, locale),
                people == null ? List.of() : describing.checklist(people, locale),
                asked.open().contains(ReferralStatus.ACCEPTED),
                asked.open().contains(ReferralStatus.REJECTED),
                asked.open().contains(ReferralStatus.COMPLETED),
                describing.reasons(locale),
                describing.outcomes(locale));
    }

    private List<LinkPage.PersonLines> lines(AuthorityRequest people, Locale locale) {
        return people.persons().stream()
                .map(subject -> describing.person(subject, locale))
                .toList();
    }
}
