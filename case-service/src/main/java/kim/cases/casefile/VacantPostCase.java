package kim.cases.casefile;

import java.util.List;
import kim.cases.deputy.ActingDeputy;

/**
 * A running case whose post nobody holds [Z9].
 *
 * @param deputies who act for the post today; without one the case waits for a deputy or another post
 */
record VacantPostCase(CaseListItem file, List<ActingDeputy> deputies) {}
