package kim.referral.clearing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kim.referral.referral.AnswerOverdue;
import kim.referral.referral.Recipient;
import kim.referral.referral.Referral;
import kim.referral.referral.ReferralKind;
import org.jspecify.annotations.Nullable;

/** [R5] Who keeps whom waiting; not for whom, nor of which case. */
record UnansweredReferral(
        UUID id,
        ReferralKind kind,
        Recipient recipient,
        @Nullable String municipality,
        LocalDate requestedOn,
        long ageDays,
        @Nullable LocalDate toldOn) {

    static UnansweredReferral of(Referral referral, LocalDate today) {
        return new UnansweredReferral(
                referral.id().id(),
                referral.kind(),
                referral.recipient(),
                referral.need().municipality(),
                referral.requestedOn(),
                ChronoUnit.DAYS.between(referral.requestedOn(), today),
                referral.chasedOn(AnswerOverdue.Level.ESCALATED).orElse(null));
    }
}
