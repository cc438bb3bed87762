package kim.cases.form;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.platform.KreisOwned;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A form with its answers, or the draft of one; once finished it stays as it is, and a later one stands beside it [P7]. */
@Entity
class FilledForm extends KreisOwned {

    @EmbeddedId
    private FilledFormId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    private int episode;
    private UUID editionId;
    private String instrument;
    private String formVersion;

    @Column(name = "\"on\"")
    private LocalDate on;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, @Nullable Object> answers;

    private boolean signed;
    private boolean draft;

    protected FilledForm() {}

    FilledForm(CaseFile file, FormEdition edition, FormContent content) {
        this.id = FilledFormId.next();
        this.caseFile = file.id();
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

    private void write(CaseFile file, FormContent content) {
        episode = file.episodeNumber();
        on = content.on();
        answers = content.answers();
        signed = content.signed();
        draft = content.draft();
    }

    FilledFormId id() {
        return id;
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

    FilledFormView view() {
        return new FilledFormView(
                id.id(), episode, instrument, formVersion, null, new FormContent(on, answers, signed, draft));
    }
}
