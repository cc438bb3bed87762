package kim.referral.directory;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service that can help, in the words of the caller's language.
 *
 * @param organisationCode where a referral can go; empty where the concept does not know the body
 * @param score of 100
 */
record MatchView(
        UUID service,
        String name,
        String organisation,
        @Nullable String organisationCode,
        int score,
        List<Fit.Reason> reasons,
        @Nullable String caution) {

    static MatchView of(Match match, Locale locale) {
        var caution = match.caution();
        return new MatchView(
                match.service().id(),
                match.service().details().name(),
                match.organisation().details().name(),
                match.organisation().details().code(),
                match.score(),
                match.fits().stream().map(fit -> fit.in(locale)).toList(),
                caution == null ? null : caution.in(locale));
    }
}
