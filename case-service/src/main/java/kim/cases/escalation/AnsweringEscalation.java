package kim.cases.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.Casework;
import kim.cases.words.Sealing;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** [Z8] Coordination answers what it was asked. */
@ApplicationScoped
class AnsweringEscalation {

    private final Casework casework;
    private final Escalations escalations;
    private final Sealing sealing;
    private final Clock clock;

    AnsweringEscalation(Casework casework, Escalations escalations, Sealing sealing, Clock clock) {
        this.casework = casework;
        this.escalations = escalations;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    Escalating.Receipt answer(UUID id, AnswerRequest request, ExpectedVersion expected, Caller caller) {
        var escalation = escalations.known(id, caller);
        expected.mustMatch(escalation);
        var file = casework.toReceive(escalation.caseFile(), CaseAct.ESCALATION_ANSWERED, caller);
        escalation.answer(LocalDate.now(clock));
        var asked = sealing.open(escalation, EscalationWords.class).orElse(EscalationWords.ERASED);
        escalation.keep(sealing.seal(file.household(), escalation.place(), asked.answeredBy(request.answer())));
        return new Escalating.Receipt(id);
    }
}
