package kim.reporting.report;

import java.time.Instant;
import java.util.List;
import kim.reporting.indicator.Period;

/**
 * Everything that a report counts, as it was counted; it never leaves the Kreis.
 *
 * @param kreis AGS
 * @param cutOff when the last event was recorded that counts in it
 * @param edition of the catalogue
 */
record TrueReport(String kreis, String name, Period period, Instant cutOff, String edition, List<TrueTable> tables) {}
