package kim.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.Casework;
import kim.cases.deputy.ActingPosts;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.NotAllowed;
import kim.platform.PostCode;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.Wording;
import kim.platform.idempotency.Idempotent;

/** [Z6] The post that was asked accepts or rejects; the one that asked may take the offer back until then. */
@ApplicationScoped
class AnsweringHandover {

    private final Casework casework;
    private final Handovers handovers;
    private final PassingCase passing;
    private final ActingPosts acting;

    AnsweringHandover(Casework casework, Handovers handovers, PassingCase passing, ActingPosts acting) {
        this.casework = casework;
        this.handovers = handovers;
        this.passing = passing;
        this.acting = acting;
    }

    @Idempotent
    @Transactional
    Receipt accept(UUID id, ExpectedVersion expected, Caller caller) {
        var handover = toAnswer(id, expected, caller);
        requireActing(handover.to(), caller);
        passing.accepted(handover, casework.toReceive(handover.caseFile(), CaseAct.TAKEN_OVER, caller));
        return new Receipt(id);
    }

    @Idempotent
    @Transactional
    Receipt reject(UUID id, RejectHandoverRequest request, ExpectedVersion expected, Caller caller) {
        var handover = toAnswer(id, expected, caller);
        requireActing(handover.to(), caller);
        casework.toReceive(handover.caseFile(), CaseAct.HANDOVER_REJECTED, caller);
        passing.refused(handover, HandoverState.REJECTED, request.reason());
        return new Receipt(id);
    }

    @Idempotent
    @Transactional
    Receipt withdraw(UUID id, ExpectedVersion expected, Caller caller) {
        var handover = toAnswer(id, expected, caller);
        casework.toSettle(handover.caseFile(), CaseAct.HANDOVER_WITHDRAWN, caller);
        passing.refused(handover, HandoverState.WITHDRAWN, null);
        return new Receipt(id);
    }

    private Handover toAnswer(UUID id, ExpectedVersion expected, Caller caller) {
        var handover = handovers.toAnswer(id, caller);
        expected.mustMatch(handover);
        if (handover.kind() == HandoverKind.HANDOVER) {
            throw new StepRefused(new UnmetCondition(
                    "ANSWERED_AS_REFERRAL",
                    "Zwischen Trägern wird die Übergabe als Überleitung beantwortet",
                    "between carriers a handover is answered as a referral"));
        }
        return handover;
    }

    private void requireActing(PostCode post, Caller caller) {
        if (!acting.actsFor(post, caller)) {
            throw new NotAllowed(new Wording(
                    "Das ist der angefragten Stelle vorbehalten", "this is reserved to the post that was asked"));
        }
    }

    /** What is kept of the answer. */
    record Receipt(UUID id) {}
}
