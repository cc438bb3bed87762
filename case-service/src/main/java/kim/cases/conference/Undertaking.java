package kim.cases.conference;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import kim.cases.casefile.CaseFileId;
import kim.cases.words.Confidential;
import kim.cases.words.Place;
import kim.cases.words.Words;
import kim.platform.KreisOwned;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import org.jspecify.annotations.Nullable;

/** What somebody undertook to do in a case conference, by when, and whether they did [P6]. */
@Entity
class Undertaking extends KreisOwned implements Confidential {

    @EmbeddedId
    private UndertakingId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "conference_id"))
    private ConferenceId conference;

    private LocalDate dueOn;
    private @Nullable LocalDate keptOn;

    @Embedded
    private @Nullable Words words;

    protected Undertaking() {}

    Undertaking(CaseFileId caseFile, ConferenceId conference, LocalDate dueOn) {
        this.id = UndertakingId.next();
        this.caseFile = caseFile;
        this.conference = conference;
        this.dueOn = dueOn;
    }

    void keep(Words sealed) {
        words = sealed;
    }

    void fulfil(LocalDate on) {
        if (keptOn != null) {
            throw new StepRefused(new UnmetCondition(
                    "ALREADY_KEPT", "Die Vereinbarung ist schon erfüllt", "the undertaking is kept already"));
        }
        keptOn = on;
    }

    ConferenceId conference() {
        return conference;
    }

    @Override
    public Place place() {
        return new Place("undertaking", id.id());
    }

    @Override
    public @Nullable Words words() {
        return words;
    }

    UndertakingView view(UndertakingWords said) {
        return new UndertakingView(id.id(), said.what(), said.who(), dueOn, keptOn, version());
    }
}
