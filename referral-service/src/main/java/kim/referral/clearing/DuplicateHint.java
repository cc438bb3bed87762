package kim.referral.clearing;

import java.time.LocalDate;
import java.util.UUID;
import kim.referral.referral.Referral;
import kim.referral.referral.ReferralStatus;

/** Another request that names the same people; whether it is one is for a person to decide [K4]. */
record DuplicateHint(UUID id, UUID chain, ReferralStatus status, LocalDate requestedOn) {

    static DuplicateHint of(Referral referral) {
        return new DuplicateHint(referral.id().id(), referral.chain().id(), referral.status(), referral.requestedOn());
    }
}
