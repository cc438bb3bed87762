package kim.platform.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** German unless English is preferred. */
public final class Languages {

    private Languages() {}

    public static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("de") || language.equals("en"))
                .findFirst()
                .map(Locale::of)
                .orElse(Locale.GERMAN);
    }
}
