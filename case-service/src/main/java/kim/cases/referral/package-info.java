/** What this service does when it hears of a referral. */
@NullMarked
package kim.cases.referral;

import org.jspecify.annotations.NullMarked;
