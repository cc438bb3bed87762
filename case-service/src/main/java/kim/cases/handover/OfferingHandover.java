package kim.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.concept.Concept;
import kim.cases.concept.CurrentConcept;
import kim.cases.deputy.ActingPosts;
import kim.platform.Caller;
import kim.platform.NotAllowed;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.Wording;
import kim.platform.idempotency.Idempotent;

/** [Z6] [Z9] A case is offered to another post: by the one that leads it, or for a vacant one by who answers for it. */
@ApplicationScoped
class OfferingHandover {

    private final Casework casework;
    private final Handovers handovers;
    private final AskingCarrier asking;
    private final CurrentConcept concepts;
    private final ActingPosts acting;
    private final Clock clock;

    OfferingHandover(
            Casework casework,
            Handovers handovers,
            AskingCarrier asking,
            CurrentConcept concepts,
            ActingPosts acting,
            Clock clock) {
        this.casework = casework;
        this.handovers = handovers;
        this.asking = asking;
        this.concepts = concepts;
        this.acting = acting;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    Receipt offer(CaseFileId id, OfferHandoverRequest request, Caller caller) {
        var concept = concepts.today();
        var file = casework.toSettle(id, CaseAct.HANDOVER_OFFERED, caller);
        requireSay(file, concept, caller);
        file.requireOpen();
        requireNoneOpen(id);
        var today = LocalDate.now(clock);
        var receiver = Receiver.of(request.post(), file.assignment(), concept, today);
        var handover = new Handover(file, request, receiver, today);
        handovers.persist(handover);
        if (receiver.kind() == HandoverKind.HANDOVER) {
            asking.ask(handover, file);
        }
        return new Receipt(handover.id());
    }

    private void requireSay(CaseFile file, Concept concept, Caller caller) {
        var post = file.assignment().post();
        var isVacant = concept.post(post)
                .filter(known -> !known.isVacantOn(LocalDate.now(clock)))
                .isEmpty();
        if (!acting.actsFor(post, caller) && !(isVacant && caller.may("case:assign"))) {
            throw new NotAllowed(new Wording(
                    "Übergeben kann die führende Stelle; ist sie unbesetzt, Trägerleitung oder Koordination",
                    "the leading post hands over; where it is vacant, carrier lead or coordination"));
        }
    }

    private void requireNoneOpen(CaseFileId id) {
        if (handovers.open(id).isPresent()) {
            throw new StepRefused(new UnmetCondition(
                    "HANDOVER_OFFERED", "Der Fall ist bereits angeboten", "the case is offered already"));
        }
    }

    /** What is kept of the answer. */
    record Receipt(UUID id) {}
}
