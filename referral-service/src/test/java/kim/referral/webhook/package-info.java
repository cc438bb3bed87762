@NullMarked
package kim.referral.webhook;

import org.jspecify.annotations.NullMarked;
