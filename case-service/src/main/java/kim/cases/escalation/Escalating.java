package kim.cases.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.words.Sealing;
import kim.platform.Caller;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.idempotency.Idempotent;

/** [Z8] A case manager who finds no solution asks coordination. */
@ApplicationScoped
class Escalating {

    private final Casework casework;
    private final Escalations escalations;
    private final Sealing sealing;
    private final CoordinationConsent consent;
    private final Clock clock;

    Escalating(Casework casework, Escalations escalations, Sealing sealing, CoordinationConsent consent, Clock clock) {
        this.casework = casework;
        this.escalations = escalations;
        this.sealing = sealing;
        this.consent = consent;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    Receipt escalate(CaseFileId id, EscalateRequest request, Caller caller) {
        var file = casework.toChange(id, CaseAct.ESCALATED, caller);
        file.requireOpen();
        if (request.identified() && !consent.isGiven(id)) {
            throw new StepRefused(new UnmetCondition(
                    "CONSENT_MISSING:IDENTITY",
                    "Keine gültige Einwilligung erlaubt der Koordination, den Namen zu kennen",
                    "no consent in force lets coordination know the name"));
        }
        var escalation = new Escalation(file, request, LocalDate.now(clock));
        var said = new EscalationWords(request.question(), null);
        escalation.keep(sealing.seal(file.household(), escalation.place(), said));
        escalations.persist(escalation);
        return new Receipt(escalation.id());
    }

    /** What is kept of the answer. */
    record Receipt(UUID id) {}
}
