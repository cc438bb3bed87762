package kim.cases.linking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kim.cases.consent.ConsentEvent;

/** [E3] [R10] Prepared payloads go when the consent they rest on goes, or when nobody needs them any longer. */
@ApplicationScoped
class ForgettingPayload {

    private final PreparedReferrals referrals;
    private final Clock clock;

    ForgettingPayload(PreparedReferrals referrals, Clock clock) {
        this.referrals = referrals;
        this.clock = clock;
    }

    void withdrawn(@Observes ConsentEvent.Withdrawn consent) {
        var today = LocalDate.now(clock);
        referrals.restingOn(consent).forEach(referral -> referral.forget(today));
    }

    void over(UUID chain) {
        referrals.findByIdOptional(chain).ifPresent(referral -> referral.forget(LocalDate.now(clock)));
    }
}
