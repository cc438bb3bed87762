package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import kim.referral.concept.CurrentConcept;
import kim.referral.payload.Payloads;

/**
 * [R10] What went along is deleted when the referral has ended: at once, or where its work was done after the retention
 * that the concept agrees for its kind. What is taken back or withdrawn is never kept [E3].
 */
@ApplicationScoped
class LettingPayloadGo {

    /** An answer is there to be read, also where the concept agrees nothing for questions [R13]. */
    private static final int DAYS_OF_AN_ANSWER = 30;

    private final Payloads payloads;
    private final CurrentConcept concept;
    private final Clock clock;

    LettingPayloadGo(Payloads payloads, CurrentConcept concept, Clock clock) {
        this.payloads = payloads;
        this.concept = concept;
        this.clock = clock;
    }

    void follow(@Observes StatusChanged change) {
        var referral = change.referral();
        if (!referral.endsNeed()) {
            return;
        }
        var days = keptDays(referral);
        if (days == 0) {
            payloads.delete(referral.id().id());
        } else {
            payloads.keepUntil(referral.id().id(), LocalDate.now(clock).plusDays(days));
        }
    }

    private int keptDays(Referral referral) {
        return switch (referral.status()) {
            case COMPLETED, FAILED ->
                concept.today()
                        .payloadRetentionDays(referral.kind().name())
                        .orElse(referral.kind() == ReferralKind.INQUIRY ? DAYS_OF_AN_ANSWER : 0);
            case DRAFT, REQUESTED, ACCEPTED, IN_PROGRESS, ON_HOLD -> throw new IllegalStateException("still open");
            case REJECTED, FORWARDED, CANCELLED, WITHDRAWN, EXPIRED -> 0;
        };
    }
}
