/** What facts count, for comparison with what the owning services count [M7]. */
@NullMarked
package kim.reporting.reconciliation;

import org.jspecify.annotations.NullMarked;
