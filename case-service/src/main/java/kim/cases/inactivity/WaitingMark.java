package kim.cases.inactivity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.platform.KreisOwned;
import kim.platform.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** Says that a case rests on purpose, and why; while it does, no clock runs [C9]. */
@Entity
class WaitingMark extends KreisOwned {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    private LocalDate since;

    /** The last day, where it is known already. */
    private @Nullable LocalDate until;

    private String reason;

    private @Nullable LocalDate endedOn;

    protected WaitingMark() {}

    WaitingMark(CaseFileId caseFile, MarkWaitingRequest request, LocalDate since) {
        this.id = TimeOrderedId.next();
        this.caseFile = caseFile;
        this.since = since;
        this.until = request.until();
        this.reason = request.reason();
    }

    void end(LocalDate on) {
        endedOn = on;
    }

    WaitingView view() {
        return new WaitingView(since, until, reason);
    }
}
