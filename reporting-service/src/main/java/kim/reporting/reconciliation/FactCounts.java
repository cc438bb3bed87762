package kim.reporting.reconciliation;

import java.time.LocalDate;

/**
 * Cases of a Kreis as facts see them; case-service answers the same question in the same shape.
 *
 * @param running at the end of that day [M8]
 * @param opened in its month
 * @param closed in its month
 */
record FactCounts(LocalDate on, long running, long opened, long closed) {}
