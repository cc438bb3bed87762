package kim.reporting.dashboard;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import kim.platform.problem.Languages;
import org.jspecify.annotations.Nullable;

/** What somebody wants to see; an empty value is the usual one. */
class Asked {

    @QueryParam("period")
    @DefaultValue("")
    String period = "";

    @QueryParam("by")
    @DefaultValue("")
    String by = "";

    @QueryParam("kreis")
    @DefaultValue("")
    String kreis = "";

    @QueryParam("lang")
    @DefaultValue("")
    String lang = "";

    @Context
    @Nullable
    HttpHeaders headers;

    Locale locale() {
        return switch (lang) {
            case "de" -> Locale.GERMAN;
            case "en" -> Locale.ENGLISH;
            default -> headers == null ? Locale.GERMAN : Languages.of(headers);
        };
    }

    /** The address of the same page, to which the language can be added. */
    String path() {
        return "/dashboard?period=%s&by=%s&kreis=%s&lang=".formatted(plain(period), plain(by), plain(kreis));
    }

    /** Nothing that is asked for needs other characters than these. */
    private static String plain(String value) {
        return value.replaceAll("[^A-Za-z0-9-]", "");
    }
}
