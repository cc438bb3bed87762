package kim.referral.directory;

import kim.platform.Wording;

/** Limits of age in words. */
final class Ages {

    private Ages() {}

    static Wording meant(Eligibility eligibility) {
        var from = eligibility.ageFrom();
        var to = eligibility.ageTo();
        if (from == null) {
            return new Wording("bis %d Jahre".formatted(to), "up to %d years".formatted(to));
        }
        return to == null
                ? new Wording("ab %d Jahren".formatted(from), "from %d years".formatted(from))
                : new Wording("für %d bis %d Jahre".formatted(from, to), "for %d to %d years".formatted(from, to));
    }
}
