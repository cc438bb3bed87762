/** What this service owes the people whose data went along with a referral: it tells them, and it forgets them [D2] [D3]. */
@NullMarked
package kim.referral.privacy;

import org.jspecify.annotations.NullMarked;
