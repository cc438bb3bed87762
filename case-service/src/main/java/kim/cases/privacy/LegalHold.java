package kim.cases.privacy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import kim.cases.casefile.CaseFileId;
import kim.platform.KreisOwned;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import org.jspecify.annotations.Nullable;

/** A case that must not be erased for now, such as for a lawsuit (Art. 17 (3) GDPR). */
@Entity
class LegalHold extends KreisOwned {

    @EmbeddedId
    private LegalHoldId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    private String reason;
    private String placedBy;
    private LocalDate placedOn;
    private @Nullable String liftedBy;
    private @Nullable LocalDate liftedOn;

    protected LegalHold() {}

    LegalHold(CaseFileId caseFile, String reason, String who, LocalDate on) {
        this.id = LegalHoldId.next();
        this.caseFile = caseFile;
        this.reason = reason;
        this.placedBy = who;
        this.placedOn = on;
    }

    void lift(String who, LocalDate on) {
        if (liftedOn != null) {
            throw new StepRefused(new UnmetCondition(
                    "HOLD_LIFTED", "Die Sperre ist schon aufgehoben", "the hold has been lifted before"));
        }
        liftedBy = who;
        liftedOn = on;
    }

    LegalHoldId id() {
        return id;
    }

    CaseFileId caseFile() {
        return caseFile;
    }

    LegalHoldView view() {
        return new LegalHoldView(id.id(), caseFile.id(), reason, placedBy, placedOn, liftedBy, liftedOn);
    }
}
