package kim.reporting.disclosure;

/**
 * How coarse a publication is.
 *
 * @param smallest the smallest count that is published
 * @param base what is published is rounded to multiples of it
 * @param leftOpen how many values must stay possible for a suppressed count, whatever a reader concludes
 */
public record Rule(long smallest, long base, int leftOpen) {

    /** What the ministry gets: 1 to 4 suppressed, the rest rounded to 5, no suppressed count to be recovered [M3]. */
    public static final Rule MINISTRY = new Rule(5, 5, 2);

    /** What everybody gets: made of what the ministry got, and coarser. */
    public static final Rule OPEN_DATA = new Rule(5, 10, 2);

    public long round(long value) {
        return Math.floorDiv(value + base / 2, base) * base;
    }

    /**
     * How many cases of a reader's own in one group leave enough open for the others there. Whoever has more in it knows
     * most of the group anyway.
     */
    public long own() {
        return smallest - leftOpen;
    }

    /** The smallest number of things of which a quantile may be told: {@code smallest} must lie on either side of it. */
    public long enoughFor(double quantile) {
        return (long) Math.ceil(smallest / Math.min(quantile, 1 - quantile) - 1e-9);
    }

    /** The true values that are published as the same number. */
    Range behind(long value) {
        var rounded = round(value);
        return new Range(Math.max(smallest, rounded - base / 2), rounded + (base - 1) / 2);
    }
}
