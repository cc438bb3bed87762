package kim.gateway;

import io.vertx.ext.web.RoutingContext;

/** A text in both languages of the API. */
record Wording(String de, String en) {

    String in(String language) {
        return "en".equals(language) ? en : de;
    }

    /** German, unless the caller prefers English. */
    static String languageOf(RoutingContext context) {
        return context.acceptableLanguages().stream()
                .map(header -> header.tag())
                .filter(tag -> "de".equals(tag) || "en".equals(tag))
                .findFirst()
                .orElse("de");
    }
}
