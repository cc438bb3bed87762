package kim.cases.evaluation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.words.Confidential;
import kim.cases.words.Place;
import kim.cases.words.Words;
import kim.platform.KreisOwned;
import org.jspecify.annotations.Nullable;

/** Client and case manager look back on an episode; a later evaluation stands beside it [P5]. */
@Entity
class Evaluation extends KreisOwned implements Confidential {

    @EmbeddedId
    private EvaluationId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    private int episode;

    @Column(name = "\"on\"")
    private LocalDate on;

    @Embedded
    private @Nullable Words words;

    protected Evaluation() {}

    Evaluation(CaseFile file, LocalDate on) {
        this.id = EvaluationId.next();
        this.caseFile = file.id();
        this.episode = file.episodeNumber();
        this.on = on;
    }

    void keep(Words sealed) {
        words = sealed;
    }

    EvaluationId id() {
        return id;
    }

    @Override
    public Place place() {
        return new Place("evaluation", id.id());
    }

    @Override
    public @Nullable Words words() {
        return words;
    }

    EvaluationView view(EvaluationWords said) {
        return new EvaluationView(
                id.id(),
                episode,
                on,
                said.goals(),
                said.clientView(),
                said.caseManagerView(),
                said.remaining(),
                said.lessons(),
                said.comparison());
    }
}
