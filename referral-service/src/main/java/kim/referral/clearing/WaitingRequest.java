package kim.referral.clearing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kim.referral.referral.Referral;
import kim.referral.referral.ReferralKind;
import org.jspecify.annotations.Nullable;

/**
 * One line of the clearing list.
 *
 * @param chain the id that its sender knows
 * @param returned whether a post has said no to it before, or nothing
 */
record WaitingRequest(
        UUID id,
        UUID chain,
        long version,
        LocalDate receivedOn,
        long ageDays,
        @Nullable String municipality,
        @Nullable String accessRoute,
        int persons,
        boolean returned) {

    static WaitingRequest of(Referral referral, LocalDate today) {
        var need = referral.need();
        return new WaitingRequest(
                referral.id().id(),
                referral.chain().id(),
                referral.version(),
                need.since(),
                ChronoUnit.DAYS.between(need.since(), today),
                need.municipality(),
                need.accessRoute(),
                need.persons(),
                referral.kind() == ReferralKind.ACCESS && referral.predecessor().isPresent());
    }
}
