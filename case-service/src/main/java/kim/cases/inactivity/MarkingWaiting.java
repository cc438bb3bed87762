package kim.cases.inactivity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.words.Sealing;
import kim.platform.Caller;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.idempotency.Idempotent;

/** [C9] A case manager says that a case rests on purpose, and that it goes on. */
@ApplicationScoped
class MarkingWaiting {

    private final Casework casework;
    private final WaitingMarks marks;
    private final Sealing sealing;
    private final Clock clock;

    MarkingWaiting(Casework casework, WaitingMarks marks, Sealing sealing, Clock clock) {
        this.casework = casework;
        this.marks = marks;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    CaseFileId mark(CaseFileId id, MarkWaitingRequest request, Caller caller) {
        var file = casework.toChange(id, CaseAct.WAITING_MARKED, caller);
        file.requireOpen();
        var today = LocalDate.now(clock);
        request.requireAhead(today);
        if (marks.on(today, id).isPresent()) {
            throw new StepRefused(
                    new UnmetCondition("WAITING", "Der Fall wartet bereits", "the case is waiting already"));
        }
        var mark = new WaitingMark(id, request, today);
        mark.keep(sealing.seal(file.household(), mark.place(), request.reason()));
        marks.persist(mark);
        return id;
    }

    @Idempotent
    @Transactional
    CaseFileId end(CaseFileId id, Caller caller) {
        casework.toChange(id, CaseAct.WAITING_ENDED, caller).requireOpen();
        var today = LocalDate.now(clock);
        marks.on(today, id)
                .orElseThrow(() -> new StepRefused(
                        new UnmetCondition("NOT_WAITING", "Der Fall wartet nicht", "the case is not waiting")))
                .end(today);
        return id;
    }
}
