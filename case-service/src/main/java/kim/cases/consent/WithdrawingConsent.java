package kim.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.casefile.ClosingCase;
import kim.platform.Caller;
import kim.platform.idempotency.Idempotent;

/**
 * [E3] A consent is withdrawn, at any time and with effect at once: whatever of this service rests on it observes the
 * event in the same transaction, the other services hear of it after the commit.
 */
@ApplicationScoped
class WithdrawingConsent {

    private final Casework casework;
    private final ConsentFiles files;
    private final Consents consents;
    private final ClosingCase closing;
    private final Event<ConsentEvent.Withdrawn> withdrawn;
    private final Clock clock;

    WithdrawingConsent(
            Casework casework,
            ConsentFiles files,
            Consents consents,
            ClosingCase closing,
            Event<ConsentEvent.Withdrawn> withdrawn,
            Clock clock) {
        this.casework = casework;
        this.files = files;
        this.consents = consents;
        this.closing = closing;
        this.withdrawn = withdrawn;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    ConsentId withdraw(CaseFileId caseFile, ConsentId id, WithdrawConsentRequest request, Caller caller) {
        var file = casework.toChange(caseFile, CaseAct.CONSENT_WITHDRAWN, caller);
        var consent = files.of(caseFile, id);
        ending(consent, request)
                .filter(ending -> !ending.isWithdrawn())
                .forEach(ending -> withdraw(ending, request, file));
        return id;
    }

    /** One consent speaks of one recipient; the same form may have spoken of more. */
    private Stream<Consent> ending(Consent consent, WithdrawConsentRequest request) {
        return request.wholeForm()
                ? files.all(consent.caseFile()).stream().filter(consent::isOfTheFormOf)
                : Stream.of(consent);
    }

    private void withdraw(Consent consent, WithdrawConsentRequest request, CaseFile file) {
        var event = consent.withdraw(request.reason(), LocalDate.now(clock));
        files.flush();
        consents.tell(consent, event);
        withdrawn.fire(event);
        if (consent.purpose() == Purpose.DATA_PROCESSING && consent.person().isEmpty()) {
            closing.closeForWithdrawnConsent(file);
        }
    }
}
