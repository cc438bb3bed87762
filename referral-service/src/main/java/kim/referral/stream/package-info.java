/** What happens to referrals as a stream for front ends: ids only, to be resumed where it was left. */
@NullMarked
package kim.referral.stream;

import org.jspecify.annotations.NullMarked;
