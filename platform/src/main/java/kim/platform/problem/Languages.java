package kim.platform.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** German unless English is preferred. */
public final class Languages {

    private Languages() {}

    public static Locale of(HttpHeaders headers) {
        return preferred(headers.getAcceptableLanguages());
    }

    /** The same for what the caller accepts, best first. */
    public static Locale preferred(List<Locale> accepted) {
        return accepted.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("de") || language.equals("en"))
                .findFirst()
                .map(Locale::of)
                .orElse(Locale.GERMAN);
    }
}
