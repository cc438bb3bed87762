package kim.cases.conference;

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

/** What somebody undertook to do in a case conference, by when, and whether they did [P6]. */
@Entity
class Undertaking extends KreisOwned {

    @EmbeddedId
    private UndertakingId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "conference_id"))
    private ConferenceId conference;

    private String what;
    private String who;
    private LocalDate dueOn;
    private @Nullable LocalDate keptOn;

    protected Undertaking() {}

    Undertaking(CaseFileId caseFile, ConferenceId conference, UndertakingRequest undertaken) {
        this.id = UndertakingId.next();
        this.caseFile = caseFile;
        this.conference = conference;
        this.what = undertaken.what();
        this.who = undertaken.who();
        this.dueOn = undertaken.dueOn();
    }

    void keep(LocalDate on) {
        if (keptOn != null) {
            throw new StepRefused(new UnmetCondition(
                    "ALREADY_KEPT", "Die Vereinbarung ist schon erfüllt", "the undertaking is kept already"));
        }
        keptOn = on;
    }

    ConferenceId conference() {
        return conference;
    }

    UndertakingView view() {
        return new UndertakingView(id.id(), what, who, dueOn, keptOn, version());
    }
}
