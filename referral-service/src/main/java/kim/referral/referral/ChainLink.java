package kim.referral.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One station of a need on its way: who was asked, when, and what became of it [R2].
 *
 * @param toKreis to which it went on from here; what happens there is that Kreis's
 */
record ChainLink(
        UUID id,
        ReferralKind kind,
        ReferralStatus status,
        Recipient recipient,
        LocalDate requestedOn,
        @Nullable LocalDate answeredOn,
        @Nullable Reason reason,
        @Nullable String toKreis) {

    static ChainLink of(Referral referral) {
        return new ChainLink(
                referral.id().id(),
                referral.kind(),
                referral.status(),
                referral.recipient(),
                referral.requestedOn(),
                referral.answeredOn().orElse(null),
                referral.reason().orElse(null),
                referral.onward().map(Onward::kreis).orElse(null));
    }
}
