package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.concept.Concept;
import kim.cases.concept.CurrentConcept;
import kim.cases.words.Sealing;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** [C2] A case manager decides whether this becomes case management; either way the decision is kept. */
@ApplicationScoped
class DecidingAdmission {

    private final Casework casework;
    private final AdmissionDecisions decisions;
    private final Sealing sealing;
    private final CurrentConcept concepts;
    private final Clock clock;

    DecidingAdmission(
            Casework casework, AdmissionDecisions decisions, Sealing sealing, CurrentConcept concepts, Clock clock) {
        this.casework = casework;
        this.decisions = decisions;
        this.sealing = sealing;
        this.concepts = concepts;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    CaseFileId decide(CaseFileId id, AdmissionRequest request, ExpectedVersion expected, Caller caller) {
        var file = casework.toChange(id, CaseAct.ADMISSION_DECIDED, caller);
        expected.mustMatch(file);
        var concept = concepts.today();
        request.requireKnown(concept);
        var before = file.type();
        var decision = decision(file, request, concept);
        decision.keep(sealing.seal(file.household(), decision.place(), request.reason()));
        decisions.persist(decision);
        casework.tell(file, decision.event());
        if (file.type() != before) {
            casework.tell(file, file.typeChanged(before, LocalDate.now(clock)));
        }
        return id;
    }

    private AdmissionDecision decision(CaseFile file, AdmissionRequest request, Concept concept) {
        var today = LocalDate.now(clock);
        return switch (request.decision()) {
            case ADMIT -> file.admit(request, concept, today);
            case DECLINE -> file.decline(request, concept, today);
        };
    }
}
