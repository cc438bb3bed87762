/** Webhooks: an organisation has the ids of what changed sent to a system of its own, signed, retried and logged. */
@NullMarked
package kim.referral.webhook;

import org.jspecify.annotations.NullMarked;
