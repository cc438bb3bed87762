package kim.reporting.report;

import java.time.Instant;
import java.util.List;
import kim.reporting.indicator.Period;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a report counts, as it was counted; it never leaves the Kreis.
 *
 * @param kreis AGS
 * @param cutOff when the last event was recorded that counts in it
 * @param edition of the catalogue
 * @param follows the version of the report before, which this one begins with; absent where there is none
 * @param corrections what has been entered since then for the period of that report
 */
record TrueReport(
        String kreis,
        String name,
        Period period,
        Instant cutOff,
        String edition,
        @Nullable String follows,
        List<TrueTable> tables,
        List<Correction> corrections) {

    /**
     * How a number of the report before would be another one today.
     *
     * @param period of that report
     */
    record Correction(Period period, String indicator, String measure, long added, long removed) {}
}
