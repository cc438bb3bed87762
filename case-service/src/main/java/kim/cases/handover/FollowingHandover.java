package kim.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.Casework;
import kim.cases.plan.ReferralStatus;

/** [Z6] The case follows the referral by which another carrier was asked; it changes hands with ACCEPTED only. */
@ApplicationScoped
public class FollowingHandover {

    private final Handovers handovers;
    private final Casework casework;
    private final PassingCase passing;
    private final AskingCarrier asking;

    FollowingHandover(Handovers handovers, Casework casework, PassingCase passing, AskingCarrier asking) {
        this.handovers = handovers;
        this.casework = casework;
        this.passing = passing;
        this.asking = asking;
    }

    /** What is told of an offer that is answered already, or is none of this service's, changes nothing. */
    public void follow(UUID referral, ReferralStatus status, String service) {
        handovers.askedBy(referral).filter(Handover::isOpen).ifPresent(handover -> {
            switch (status) {
                case ACCEPTED -> accept(handover, service);
                case REJECTED, FAILED, EXPIRED -> refuse(handover, HandoverState.REJECTED, status, service);
                case CANCELLED, WITHDRAWN -> refuse(handover, HandoverState.WITHDRAWN, status, service);
                case DRAFT, REQUESTED, FORWARDED, IN_PROGRESS, ON_HOLD, COMPLETED -> {
                    // no answer yet, or one that was told before
                }
            }
        });
    }

    /** An acceptance can cross the end of the case, or of the consent that it rests on: then nothing passes. */
    private void accept(Handover handover, String service) {
        if (!asking.isStillAgreed(handover, casework.held(handover.caseFile()))) {
            refuse(handover, HandoverState.WITHDRAWN, ReferralStatus.WITHDRAWN, service);
            return;
        }
        passing.accepted(handover, casework.toFollow(handover.caseFile(), CaseAct.TAKEN_OVER, service));
    }

    private void refuse(Handover handover, HandoverState state, ReferralStatus status, String service) {
        var act = state == HandoverState.REJECTED ? CaseAct.HANDOVER_REJECTED : CaseAct.HANDOVER_WITHDRAWN;
        casework.toFollow(handover.caseFile(), act, service);
        passing.refused(handover, state, status.name());
    }
}
