/** The way in for registration offices: they post, get a receipt, and may ask how far it is; nothing else [R3] [R4]. */
@NullMarked
package kim.referral.intake;

import org.jspecify.annotations.NullMarked;
