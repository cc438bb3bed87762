package kim.reporting.report;

import org.jspecify.annotations.Nullable;

/**
 * A version of a report: what it counts, and what it told.
 *
 * @param told absent while it is being made
 */
record Version(
        TrueReport truth, ReportState state, @Nullable PublicReport told) {

    /** Tells its counts from those of every other version. */
    String name() {
        return name(truth.kreis(), truth.period().name(), state);
    }

    static String name(String kreis, String period, ReportState state) {
        return "%s %s %s".formatted(kreis, period, state);
    }
}
