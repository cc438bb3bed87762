package kim.referral.clearing;

import kim.platform.Wording;

/**
 * How well a post fits in one respect.
 *
 * @param points from 0 to the aspect's weight
 */
record Fit(Aspect aspect, int points, Wording reason) {

    static Fit full(Aspect aspect, Wording reason) {
        return new Fit(aspect, aspect.weight(), reason);
    }

    static Fit part(Aspect aspect, double share, Wording reason) {
        return new Fit(aspect, (int) Math.round(aspect.weight() * share), reason);
    }

    static Fit none(Aspect aspect, Wording reason) {
        return new Fit(aspect, 0, reason);
    }
}
