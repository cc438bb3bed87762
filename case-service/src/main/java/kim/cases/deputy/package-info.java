/** Posts that act for another one for a time, and whom one acts for [Z6] [Z9]. */
@NullMarked
package kim.cases.deputy;

import org.jspecify.annotations.NullMarked;
