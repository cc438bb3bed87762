package kim.bench;

import java.util.Locale;

/** The ratio that a figure has to reach. */
record Reach(Bound bound, double ratio) {

    /** Which side of it is good. */
    enum Bound {
        AT_LEAST("≥"),
        AT_MOST("≤");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }
    }

    static Reach atLeast(double ratio) {
        return new Reach(Bound.AT_LEAST, ratio);
    }

    static Reach atMost(double ratio) {
        return new Reach(Bound.AT_MOST, ratio);
    }

    boolean isReachedBy(double measured) {
        return bound == Bound.AT_LEAST ? measured >= ratio : measured <= ratio;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.2f", bound.sign, ratio);
    }
}
