package kim.reporting.dashboard;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;

/** The words of the pages in a language. */
final class Texts {

    private Texts() {}

    static DashboardTexts in(Locale locale) {
        return MessageBundles.get(DashboardTexts.class, Localized.Literal.of(locale.getLanguage()));
    }
}
