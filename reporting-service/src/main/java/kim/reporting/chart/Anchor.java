package kim.reporting.chart;

import java.util.Locale;

/** Where a text lies beside its point. */
enum Anchor {
    START,
    MIDDLE,
    END;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
