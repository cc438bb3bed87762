package kim.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import kim.referral.concept.CurrentConcept;
import kim.referral.referral.Referral;
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
        var referral = change.referral();
        intakes.findByIdOptional(referral.chain()).ifPresent(intake -> follow(intake, referral));
    }

    private void follow(Intake intake, Referral referral) {
        switch (referral.status()) {
            // Before a post has accepted, nothing changes at the sender [R1]: not that one was asked, nor that it said
            // no.
            case ACCEPTED -> intake.assigned();
            case COMPLETED, FAILED, CANCELLED, WITHDRAWN, EXPIRED -> intake.ended(shownFrom());
            // Rejected and forwarded ones have a successor that says how it goes on.
            case DRAFT, REQUESTED, IN_PROGRESS, ON_HOLD, REJECTED, FORWARDED -> {}
        }
    }

    /** As long as a request may wait for its answer anyway [R5]. */
    private LocalDate shownFrom() {
        return LocalDate.now(clock).plusDays(concept.today().referralDeadlines().expireDays());
    }
}
