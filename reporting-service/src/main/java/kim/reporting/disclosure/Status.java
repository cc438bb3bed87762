package kim.reporting.disclosure;

import java.util.Locale;

/** How to read a published value. */
public enum Status {
    /** Rounded by itself; sums of rounded values may miss rounded sums. */
    ROUNDED,
    /** There is a value, zero included, that is not published. */
    SUPPRESSED,
    /** Nothing can be counted here by the concept of the Kreis. */
    STRUCTURAL_ZERO;

    /** The name in reports, such as {@code structural-zero}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
