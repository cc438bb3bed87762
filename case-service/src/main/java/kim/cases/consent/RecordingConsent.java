package kim.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.concept.CurrentConcept;
import kim.cases.person.Households;
import kim.cases.person.PersonId;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.Violation;
import kim.platform.idempotency.Idempotent;
import org.jspecify.annotations.Nullable;

/** [E2] A case manager keeps what the client agreed to. */
@ApplicationScoped
class RecordingConsent {

    private final Casework casework;
    private final Consents consents;
    private final CurrentConcept concepts;
    private final Households households;
    private final Clock clock;

    RecordingConsent(
            Casework casework, Consents consents, CurrentConcept concepts, Households households, Clock clock) {
        this.casework = casework;
        this.consents = consents;
        this.concepts = concepts;
        this.households = households;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    ConsentId keep(CaseFileId caseFile, RecordConsentRequest request, Caller caller) {
        var file = casework.toChange(caseFile, CaseAct.CONSENT_RECORDED, caller);
        file.requireOpen();
        BadInput.throwIfAny(mistakes(file, request));
        var consent = new Consent(
                caseFile,
                whose(file, request),
                request.purpose(),
                request.recipient(),
                request.given(),
                request.form());
        return consents.keep(consent).id();
    }

    /** Whoever names the person of reference means the household's own consent. */
    private @Nullable PersonId whose(CaseFile file, RecordConsentRequest request) {
        var named = request.whose();
        return households.reference(file.household()).equals(named) ? null : named;
    }

    private List<Violation> mistakes(CaseFile file, RecordConsentRequest request) {
        var mistakes = new ArrayList<>(request.violations(concepts.today(), LocalDate.now(clock)));
        households
                .whose(file.household(), request.whose())
                .ifPresentOrElse(
                        whose -> mistakes.addAll(
                                CapacityRule.mistakes(whose.birthDate(), request.purpose(), request.form(), "")),
                        () -> mistakes.add(new Violation(
                                "/person",
                                "Diese Person gehört nicht zum Haushalt",
                                "this person does not belong to the household")));
        return mistakes;
    }
}
