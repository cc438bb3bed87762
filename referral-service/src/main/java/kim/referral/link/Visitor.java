package kim.referral.link;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import kim.platform.Kreis;
import kim.platform.problem.Languages;
import org.jspecify.annotations.Nullable;

/** Who came, by which address and in which language; a bean parameter. */
class Visitor {

    @PathParam("kreis")
    String kreis = "";

    @PathParam("token")
    String token = "";

    @QueryParam("lang")
    @Nullable
    String language;

    @Context
    @Nullable
    HttpHeaders headers;

    Door door() {
        return new Door(new Kreis(kreis), token);
    }

    /** As chosen on the page, else as the browser asks. */
    Locale locale() {
        if ("en".equals(language) || "de".equals(language)) {
            return Locale.of(language);
        }
        return headers == null ? Locale.GERMAN : Languages.of(headers);
    }
}
