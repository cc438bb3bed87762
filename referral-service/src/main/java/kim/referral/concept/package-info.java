/** The copy that referral-service keeps of its Kreis's concept; case-service owns and publishes it. */
@NullMarked
package kim.referral.concept;

import org.jspecify.annotations.NullMarked;
