package kim.referral.clearing;

import java.util.UUID;
import kim.platform.idempotency.Receipt;
import kim.referral.referral.Onward;
import kim.referral.referral.Referral;
import kim.referral.referral.ReferralId;
import kim.referral.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;

/**
 * What clearing has decided on a request.
 *
 * @param successor in which it goes on
 * @param kreis in which that is, if not here
 */
record Decision(
        UUID referral,
        ReferralStatus status,
        @Nullable UUID successor,
        @Nullable String kreis) implements Receipt {

    static Decision on(Referral referral) {
        return new Decision(
                referral.id().id(),
                referral.status(),
                referral.onward().map(Onward::successor).map(ReferralId::id).orElse(null),
                referral.onward().map(Onward::kreis).orElse(null));
    }
}
