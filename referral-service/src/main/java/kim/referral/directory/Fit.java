package kim.referral.directory;

import java.util.Locale;
import kim.platform.Wording;

/**
 * How well a service fits in one respect.
 *
 * @param share from 0 to 1
 */
record Fit(Aspect aspect, double share, Wording reason) {

    double points() {
        return aspect.weight() * share;
    }

    Reason in(Locale locale) {
        return new Reason(aspect, share > 0.5, reason.in(locale));
    }

    /** @param speaksForIt rather than against it, or for nothing */
    record Reason(Aspect aspect, boolean speaksForIt, String text) {}
}
