@NullMarked
package kim.referral.stream;

import org.jspecify.annotations.NullMarked;
