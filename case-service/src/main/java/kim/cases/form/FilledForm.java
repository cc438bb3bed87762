package kim.cases.form;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.person.PersonId;
import kim.platform.KreisOwned;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;

/** A form with its answers, or the draft of one; once finished it stays as it is, and a later one stands beside it [P7]. */
@Entity
class FilledForm extends KreisOwned {

    @EmbeddedId
    private FilledFormId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    /** Whose key seals the answers. */
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "owner_id"))
    private PersonId owner;

    private int episode;
    private UUID editionId;
    private String instrument;
    private String formVersion;

    @Column(name = "\"on\"")
    private LocalDate on;

    private byte[] answers = {};
    private boolean signed;
    private boolean draft;

    protected FilledForm() {}

    FilledForm(CaseFile file, PersonId owner, FormEdition edition, FormContent content) {
        this.id = FilledFormId.next();
        this.caseFile = file.id();
        this.owner = owner;
        this.editionId = edition.id();
        this.instrument = edition.instrument();
        this.formVersion = edition.version();
        write(file, content);
    }

    void rewrite(CaseFile file, FormContent content) {
        if (!draft) {
            throw new StepRefused(new UnmetCondition(
                    "FORM_FINISHED",
                    "Das Formular ist abgeschlossen; ein neues kann daneben gestellt werden",
                    "the form is finished; a new one can be put beside it"));
        }
        write(file, content);
    }

    void keep(byte[] sealed) {
        answers = sealed;
    }

    private void write(CaseFile file, FormContent content) {
        episode = file.episodeNumber();
        on = content.on();
        signed = content.signed();
        draft = content.draft();
    }

    FilledFormId id() {
        return id;
    }

    UUID owner() {
        return owner.id();
    }

    UUID editionId() {
        return editionId;
    }

    String instrument() {
        return instrument;
    }

    String formVersion() {
        return formVersion;
    }

    byte[] sealedAnswers() {
        return answers;
    }

    FilledFormView view() {
        return new FilledFormView(id.id(), episode, instrument, formVersion, on, signed, draft, null, null);
    }
}
