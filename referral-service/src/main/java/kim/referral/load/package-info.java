/** How many cases each post leads now, counted from what case-service tells; clearing proposes by it [Z3]. */
@NullMarked
package kim.referral.load;

import org.jspecify.annotations.NullMarked;
