@NullMarked
package kim.referral.intake;

import org.jspecify.annotations.NullMarked;
