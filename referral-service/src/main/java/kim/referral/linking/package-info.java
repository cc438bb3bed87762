/** From a case to a service or an authority and back: what a measure became, and what a withdrawn consent ends [P3] [E3]. */
@NullMarked
package kim.referral.linking;

import org.jspecify.annotations.NullMarked;
