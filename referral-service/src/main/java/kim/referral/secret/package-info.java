/** Secrets that are worked out from an id and a key of the service, so that none is stored. */
@NullMarked
package kim.referral.secret;

import org.jspecify.annotations.NullMarked;
