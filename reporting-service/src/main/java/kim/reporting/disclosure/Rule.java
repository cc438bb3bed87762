package kim.reporting.disclosure;

/**
 * How coarse a publication is.
 *
 * @param smallest the smallest count that is published
 * @param base what is published is rounded to multiples of it
 */
public record Rule(long smallest, long base) {

    /** What the ministry gets: 1 to 4 suppressed, the rest rounded to 5 [M3]. */
    public static final Rule MINISTRY = new Rule(5, 5);

    long round(long value) {
        return Math.floorDiv(value + base / 2, base) * base;
    }

    /** The true values that are published as the same number. */
    Range behind(long value) {
        var rounded = round(value);
        return new Range(Math.max(smallest, rounded - base / 2), rounded + (base - 1) / 2);
    }
}
