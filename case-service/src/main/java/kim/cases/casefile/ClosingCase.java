package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** [C7] An episode ends, by either side and in any phase. */
@ApplicationScoped
public class ClosingCase {

    private static final String CONSENT_WITHDRAWN = "CONSENT_WITHDRAWN";
    private static final String INACTIVITY = "INACTIVITY";

    private final Casework casework;
    private final ClosureReasons reasons;
    private final Clock clock;

    ClosingCase(Casework casework, ClosureReasons reasons, Clock clock) {
        this.casework = casework;
        this.reasons = reasons;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    CaseFileId close(CaseFileId id, CloseCaseRequest request, ExpectedVersion expected, Caller caller) {
        var file = casework.toChange(id, CaseAct.CLOSED, caller);
        expected.mustMatch(file);
        request.requireText();
        var reason = reasons.givenByPeople(request.reason());
        casework.tell(file, file.close(reason, request.text(), LocalDate.now(clock)));
        return id;
    }

    /** [E3] Without consent to data processing there is no case; one that ended before stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void closeForWithdrawnConsent(CaseFile file) {
        if (file.isOpen()) {
            var reason = reasons.named(CONSENT_WITHDRAWN);
            casework.tell(file, file.close(reason, null, LocalDate.now(clock)));
        }
    }

    /** [C9] Nobody came for as long as the concept waits; marked as such, and no early exit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void closeForInactivity(CaseFile file, LocalDate on) {
        casework.tell(file, file.close(reasons.named(INACTIVITY), null, on));
    }
}
