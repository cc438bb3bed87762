package kim.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.Casework;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.NotAllowed;
import kim.platform.Wording;
import kim.platform.idempotency.Idempotent;
import kim.platform.idempotency.Receipt;

/**
 * [D5] The one who leads a case is away, nobody was named as deputy, and it cannot wait: a colleague of the same carrier
 * opens it. The case's history, the audit log and coordination learn of it at once.
 */
@ApplicationScoped
class OpeningInEmergency {

    private final Casework casework;
    private final EmergencyAccesses accesses;
    private final Clock clock;

    OpeningInEmergency(Casework casework, EmergencyAccesses accesses, Clock clock) {
        this.casework = casework;
        this.accesses = accesses;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    Opened open(OpenInEmergencyRequest request, Caller caller) {
        if (caller.posts().isEmpty()) {
            throw new NotAllowed(new Wording(
                    "Vertreten kann nur, wer selbst eine Stelle innehat", "only the holder of a post can be deputy"));
        }
        var file = casework.toOpenInEmergency(request.caseNumber(), caller);
        var access = new EmergencyAccess(file, caller.subject(), request.reason(), clock.instant());
        accesses.persist(access);
        return new Opened(access.id());
    }

    @Idempotent
    @Transactional
    Opened see(UUID id, ExpectedVersion expected, Caller caller) {
        var access = accesses.known(id, caller);
        expected.mustMatch(access);
        casework.toReceive(access.caseFile(), CaseAct.EMERGENCY_NOTICED, caller);
        access.see(caller.subject(), clock.instant());
        return new Opened(id);
    }

    /** What is kept of the answer. */
    record Opened(UUID id) implements Receipt {}
}
