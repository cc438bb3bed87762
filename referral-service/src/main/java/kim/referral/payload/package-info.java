/** The consented personal data that travel with a referral: held as long as they are needed, then deleted [R10]. */
@NullMarked
package kim.referral.payload;

import org.jspecify.annotations.NullMarked;
