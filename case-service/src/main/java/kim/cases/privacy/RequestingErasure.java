package kim.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.cases.person.PersonId;
import kim.platform.Caller;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.Versioned;
import kim.platform.audit.Audit;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import kim.platform.idempotency.Idempotent;
import org.jspecify.annotations.Nullable;

/** [D3] Somebody asked to be forgotten; the data protection officer sees to it and follows who has confirmed. */
@ApplicationScoped
class RequestingErasure {

    private static final String KIND = "case";

    private final Erasures erasures;
    private final StartedErasures started;
    private final Confirmations confirmations;
    private final KnownCases cases;
    private final Cursors cursors;
    private final Audit audit;

    RequestingErasure(
            Erasures erasures,
            StartedErasures started,
            Confirmations confirmations,
            KnownCases cases,
            Cursors cursors,
            Audit audit) {
        this.erasures = erasures;
        this.started = started;
        this.confirmations = confirmations;
        this.cases = cases;
        this.cursors = cursors;
        this.audit = audit;
    }

    @Idempotent
    @Transactional
    ErasureId request(ErasureRequest request, Caller caller) {
        var caseFile = new CaseFileId(request.caseId());
        cases.require(caseFile);
        requirePossible(caseFile, request.personId());
        audit.wrote(KIND, request.caseId(), "erasure requested");
        var person = request.personId() == null ? null : new PersonId(request.personId());
        return started.start(caseFile, person, ErasureReason.REQUESTED_BY_SUBJECT, caller.subject())
                .id();
    }

    private void requirePossible(CaseFileId caseFile, @Nullable UUID person) {
        if (person != null) {
            cases.requireMember(caseFile, person);
        }
        if (erasures.isUnderWay(caseFile)) {
            throw new StepRefused(new UnmetCondition(
                    "ERASURE_UNDER_WAY", "Die Löschung ist schon eingeleitet", "the erasure is under way already"));
        }
        if (cases.isRunning(caseFile) && (person == null || cases.isOfReference(caseFile, person))) {
            throw new StepRefused(new UnmetCondition(
                    "CASE_RUNNING",
                    "Der Fall läuft; gelöscht wird nach dem Widerruf der Einwilligung oder dem Abschluss",
                    "the case is running; it is erased once consent is withdrawn or the case is closed"));
        }
    }

    @Transactional
    Versioned<ErasureView> read(ErasureId id) {
        var erasure = erasures.required(id);
        audit.read(KIND, erasure.caseFile().id(), "erasure");
        return new Versioned<>(confirmations.view(erasure), erasure.version());
    }

    @Transactional
    Page<ErasureView> list(PageRequest page) {
        var shown =
                cursors.descending(page, erasures::page, erasure -> erasure.id().id(), confirmations::view);
        shown.items().forEach(erasure -> audit.read(KIND, erasure.caseId(), "erasures"));
        return shown;
    }
}
