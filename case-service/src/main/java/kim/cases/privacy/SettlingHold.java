package kim.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseFileId;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.Versioned;
import kim.platform.audit.Audit;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import kim.platform.idempotency.Idempotent;

/** [D3] A hold is placed on a case, or lifted; lifted, what it held up goes on at once. */
@ApplicationScoped
class SettlingHold {

    private static final String KIND = "case";

    private final LegalHolds holds;
    private final KnownCases cases;
    private final StartedErasures started;
    private final Cursors cursors;
    private final Audit audit;
    private final Clock clock;

    SettlingHold(
            LegalHolds holds, KnownCases cases, StartedErasures started, Cursors cursors, Audit audit, Clock clock) {
        this.holds = holds;
        this.cases = cases;
        this.started = started;
        this.cursors = cursors;
        this.audit = audit;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    LegalHoldId place(PlaceHoldRequest request, Caller caller) {
        var caseFile = new CaseFileId(request.caseId());
        cases.require(caseFile);
        var hold = new LegalHold(caseFile, request.reason(), caller.subject(), LocalDate.now(clock));
        holds.persist(hold);
        audit.wrote(KIND, request.caseId(), "legal hold placed");
        return hold.id();
    }

    @Idempotent
    @Transactional
    LegalHoldId lift(LegalHoldId id, ExpectedVersion expected, Caller caller) {
        var hold = holds.required(id);
        expected.mustMatch(hold);
        hold.lift(caller.subject(), LocalDate.now(clock));
        holds.flush();
        audit.wrote(KIND, hold.caseFile().id(), "legal hold lifted");
        if (!holds.standAgainst(hold.caseFile())) {
            started.release(hold.caseFile());
        }
        return id;
    }

    @Transactional
    Versioned<LegalHoldView> read(LegalHoldId id) {
        var hold = holds.required(id);
        audit.read(KIND, hold.caseFile().id(), "legal hold");
        return new Versioned<>(hold.view(), hold.version());
    }

    @Transactional
    Page<LegalHoldView> list(PageRequest page) {
        var shown = cursors.descending(page, holds::page, hold -> hold.id().id(), LegalHold::view);
        shown.items().forEach(hold -> audit.read(KIND, hold.caseId(), "legal holds"));
        return shown;
    }
}
