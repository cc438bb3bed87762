@NullMarked
package kim.referral.referral;

import org.jspecify.annotations.NullMarked;
