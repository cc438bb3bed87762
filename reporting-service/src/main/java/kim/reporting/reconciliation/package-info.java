/** Compares what facts count with what the owning services count, down to the row, and repairs by replay [M7]. */
@NullMarked
package kim.reporting.reconciliation;

import org.jspecify.annotations.NullMarked;
