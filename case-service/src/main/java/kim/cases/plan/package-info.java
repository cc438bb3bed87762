/** What client and case manager set out to reach, and by which measures [P2]. */
@NullMarked
package kim.cases.plan;

import org.jspecify.annotations.NullMarked;
