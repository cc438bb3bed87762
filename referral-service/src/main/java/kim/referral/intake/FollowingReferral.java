package kim.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import kim.referral.concept.CurrentConcept;
import kim.referral.referral.ReferralId;
import kim.referral.referral.ReferralStatus;
import kim.referral.referral.StatusChanged;

/** Keeps an intake's state in step with the chain that it began, in the same transaction. */
@ApplicationScoped
class FollowingReferral {

    private final Intakes intakes;
    private final CurrentConcept concept;
    private final Clock clock;

    FollowingReferral(Intakes intakes, CurrentConcept concept, Clock clock) {
        this.intakes = intakes;
        this.concept = concept;
        this.clock = clock;
    }

    void follow(@Observes StatusChanged change) {
        follow(change.referral().chain(), change.referral().status());
    }

    void follow(ReferralId chain, ReferralStatus status) {
        intakes.findByIdOptional(chain).ifPresent(intake -> follow(intake, status));
    }

    private void follow(Intake intake, ReferralStatus status) {
        switch (status) {
            // Before a post has accepted, nothing changes at the sender [R1]: not that one was asked, nor that it said
            // no.
            case ACCEPTED -> intake.assigned();
            case COMPLETED, FAILED, CANCELLED, WITHDRAWN -> intake.ended(shownFrom());
            // Rejected, forwarded and expired ones have a successor that says how it goes on.
            case DRAFT, REQUESTED, IN_PROGRESS, ON_HOLD, REJECTED, FORWARDED, EXPIRED -> {}
        }
    }

    /** As long as a request may wait for its answer anyway [R5]. */
    private LocalDate shownFrom() {
        return LocalDate.now(clock).plusDays(concept.today().referralDeadlines().expireDays());
    }
}
