package kim.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseFileId;
import kim.cases.person.PersonId;
import org.jspecify.annotations.Nullable;

/** The one way in which an erasure begins: kept in the transaction of what it follows from, carried out right after it. */
@ApplicationScoped
class StartedErasures {

    private final Erasures erasures;
    private final LegalHolds holds;
    private final Event<ErasureDue> due;
    private final Clock clock;

    StartedErasures(Erasures erasures, LegalHolds holds, Event<ErasureDue> due, Clock clock) {
        this.erasures = erasures;
        this.holds = holds;
        this.due = due;
        this.clock = clock;
    }

    Erasure start(CaseFileId caseFile, @Nullable PersonId person, ErasureReason reason, String requestedBy) {
        var erasure = new Erasure(caseFile, person, reason, requestedBy, LocalDate.now(clock));
        if (holds.standAgainst(caseFile)) {
            erasure.hold();
        }
        erasures.persistAndFlush(erasure);
        goOn(erasure);
        return erasure;
    }

    /** Nothing stands against what was held until now. */
    void release(CaseFileId caseFile) {
        erasures.heldFor(caseFile).forEach(erasure -> {
            erasure.release();
            goOn(erasure);
        });
    }

    private void goOn(Erasure erasure) {
        if (erasure.isDue()) {
            due.fire(new ErasureDue(erasure.kreis(), erasure.id()));
        }
    }
}
