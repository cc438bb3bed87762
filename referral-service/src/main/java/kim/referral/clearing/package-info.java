/** Clearing: requests that nobody owns yet, who could take them and why, and their assignment to a post [Z2] [Z3]. */
@NullMarked
package kim.referral.clearing;

import org.jspecify.annotations.NullMarked;
