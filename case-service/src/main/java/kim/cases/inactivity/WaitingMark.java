package kim.cases.inactivity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.cases.words.Confidential;
import kim.cases.words.Place;
import kim.cases.words.Words;
import kim.platform.KreisOwned;
import kim.platform.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** Says that a case rests on purpose, and why; while it does, no clock runs [C9]. */
@Entity
class WaitingMark extends KreisOwned implements Confidential {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    private LocalDate since;

    /** The last day, where it is known already. */
    private @Nullable LocalDate until;

    private @Nullable LocalDate endedOn;

    /** Why. */
    @Embedded
    private @Nullable Words words;

    protected WaitingMark() {}

    WaitingMark(CaseFileId caseFile, MarkWaitingRequest request, LocalDate since) {
        this.id = TimeOrderedId.next();
        this.caseFile = caseFile;
        this.since = since;
        this.until = request.until();
    }

    void end(LocalDate on) {
        endedOn = on;
    }

    void keep(Words sealed) {
        words = sealed;
    }

    @Override
    public Place place() {
        return new Place("waiting", id);
    }

    @Override
    public @Nullable Words words() {
        return words;
    }

    WaitingView view(@Nullable String reason) {
        return new WaitingView(since, until, reason);
    }
}
