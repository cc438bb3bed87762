/** Which posts of a Kreis are funded and filled, month by month, and what that amounts to [M6]. */
@NullMarked
package kim.reporting.funding;

import org.jspecify.annotations.NullMarked;
