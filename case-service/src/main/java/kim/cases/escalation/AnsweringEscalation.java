package kim.cases.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.Casework;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** [Z8] Coordination answers what it was asked. */
@ApplicationScoped
class AnsweringEscalation {

    private final Casework casework;
    private final Escalations escalations;
    private final Clock clock;

    AnsweringEscalation(Casework casework, Escalations escalations, Clock clock) {
        this.casework = casework;
        this.escalations = escalations;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    Escalating.Receipt answer(UUID id, AnswerRequest request, ExpectedVersion expected, Caller caller) {
        var escalation = escalations.known(id, caller);
        expected.mustMatch(escalation);
        casework.toReceive(escalation.caseFile(), CaseAct.ESCALATION_ANSWERED, caller);
        escalation.answer(request.answer(), LocalDate.now(clock));
        return new Escalating.Receipt(id);
    }
}
