package kim.cases.casefile;

import java.time.LocalDate;

/**
 * The truth of the cases, to check figures against [M7].
 *
 * @param running episodes on that day [M8]
 * @param opened in the month of that day
 * @param closed in the month of that day
 */
record CaseCounts(LocalDate on, long running, long opened, long closed) {}
