/** How many referrals there are, for whoever compares [M7]; nothing about any of them. */
@NullMarked
package kim.referral.tally;

import org.jspecify.annotations.NullMarked;
