package kim.referral.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of its own {@code kim.referral.status-changed.v1}: only events cross the border of a Kreis.
 *
 * @param toKreis to which the need goes on
 * @param originKreis in which the chain began, if not in the event's own
 */
public record StatusHeard(
        UUID referralId,
        UUID chainId,
        ReferralStatus status,
        @Nullable String toKreis,
        @Nullable String originKreis) {}
