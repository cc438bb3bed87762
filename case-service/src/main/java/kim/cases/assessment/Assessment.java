package kim.cases.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.words.Confidential;
import kim.cases.words.Place;
import kim.cases.words.Words;
import kim.platform.KreisOwned;
import org.jspecify.annotations.Nullable;

/** The needs of a client as they were on a day; a later assessment stands beside it and replaces nothing [P1]. */
@Entity
class Assessment extends KreisOwned implements Confidential {

    @EmbeddedId
    private AssessmentId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    private int episode;

    /** Counts the assessments of the episode from 1. */
    private int number;

    @Column(name = "\"on\"")
    private LocalDate on;

    private boolean atClose;

    /** How often it was written; the last one counts, the others are kept [C11]. */
    private int wording;

    @Embedded
    private @Nullable Words words;

    protected Assessment() {}

    Assessment(CaseFile file, int number, AssessNeedsRequest found) {
        this.id = AssessmentId.next();
        this.caseFile = file.id();
        this.episode = file.episodeNumber();
        this.number = number;
        this.wording = 1;
        this.on = found.on();
        this.atClose = found.atClose();
    }

    void rewrite(AssessNeedsRequest found) {
        wording++;
        on = found.on();
        atClose = found.atClose();
    }

    void keep(Words sealed) {
        words = sealed;
    }

    AssessmentId id() {
        return id;
    }

    int number() {
        return number;
    }

    LocalDate on() {
        return on;
    }

    @Override
    public Place place() {
        return new Place("assessment", id.id());
    }

    @Override
    public @Nullable Words words() {
        return words;
    }

    /** What is to be sealed of what was just found. */
    AssessmentWords said(AssessNeedsRequest found) {
        return AssessmentWords.of(wording, found);
    }

    /** What it says where nobody can open it any more [D3]. */
    AssessmentWords erased() {
        return new AssessmentWords(wording, on, atClose, List.of(), List.of(), List.of(), null);
    }

    NeedsAssessed assessed(AssessmentWords said) {
        return new NeedsAssessed(
                caseFile.id(),
                episode,
                id.id(),
                number,
                atClose,
                on,
                said.needs().stream().map(NeedsAssessed.Finding::of).toList());
    }

    AssessmentView view(AssessmentWords said) {
        return new AssessmentView(
                id.id(),
                episode,
                number,
                said.number(),
                said.on(),
                said.atClose(),
                said.needs(),
                said.resources(),
                said.network(),
                said.clientView());
    }
}
