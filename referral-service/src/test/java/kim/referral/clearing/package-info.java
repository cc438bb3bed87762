@NullMarked
package kim.referral.clearing;

import org.jspecify.annotations.NullMarked;
