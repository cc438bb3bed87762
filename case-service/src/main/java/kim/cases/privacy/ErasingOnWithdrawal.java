package kim.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kim.cases.casefile.CaseFileId;
import kim.cases.consent.ConsentEvent;
import kim.cases.consent.Consents;
import kim.cases.consent.Purpose;
import kim.platform.Caller;

/** [E3] Without consent to data processing nothing is kept: of the household, or of the member whose consent it was [K8]. */
@ApplicationScoped
class ErasingOnWithdrawal {

    private final StartedErasures started;
    private final Consents consents;
    private final Caller caller;

    ErasingOnWithdrawal(StartedErasures started, Consents consents, Caller caller) {
        this.started = started;
        this.consents = consents;
        this.caller = caller;
    }

    void withdrawn(@Observes ConsentEvent.Withdrawn consent) {
        if (consent.purpose() == Purpose.DATA_PROCESSING) {
            started.start(
                    new CaseFileId(consent.caseId()),
                    consents.giver(consent.consentId()).orElse(null),
                    ErasureReason.CONSENT_WITHDRAWN,
                    caller.subject());
        }
    }
}
