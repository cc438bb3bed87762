package kim.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.concept.CurrentConcept;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.idempotency.Idempotent;

/** [E2] A case manager keeps what the client agreed to. */
@ApplicationScoped
class RecordingConsent {

    private final Casework casework;
    private final Consents consents;
    private final CurrentConcept concepts;
    private final Clock clock;

    RecordingConsent(Casework casework, Consents consents, CurrentConcept concepts, Clock clock) {
        this.casework = casework;
        this.consents = consents;
        this.concepts = concepts;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    ConsentId keep(CaseFileId caseFile, RecordConsentRequest request, Caller caller) {
        casework.toChange(caseFile, CaseAct.CONSENT_RECORDED, caller).requireOpen();
        var today = LocalDate.now(clock);
        BadInput.throwIfAny(request.violations(concepts.today(), today));
        var consent = new Consent(caseFile, request.purpose(), request.recipient(), request.given(), request.form());
        return consents.keep(consent).id();
    }
}
