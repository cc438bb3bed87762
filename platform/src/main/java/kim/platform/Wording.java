package kim.platform;

import java.util.Locale;

/** A text for people: German, with English alongside. */
public record Wording(String de, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : de;
    }
}
