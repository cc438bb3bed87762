/** What client and case manager say at the end: how far the goals were reached, and what was held for success [P5] [P10]. */
@NullMarked
package kim.cases.evaluation;

import org.jspecify.annotations.NullMarked;
