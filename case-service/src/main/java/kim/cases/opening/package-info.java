/** How a case begins: by the case manager, or from a referral that its post accepted [Z1] [Z6]. */
@NullMarked
package kim.cases.opening;

import org.jspecify.annotations.NullMarked;
