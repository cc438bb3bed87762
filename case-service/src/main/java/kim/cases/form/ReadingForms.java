package kim.cases.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.platform.Caller;
import kim.platform.Versioned;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** The forms of a case, drafts among them, oldest first. */
@ApplicationScoped
class ReadingForms {

    private static final String PURPOSE = "forms";

    private final Casework casework;
    private final FilledForms forms;
    private final FormEditions editions;
    private final SealedAnswers sealed;
    private final Cursors cursors;

    ReadingForms(Casework casework, FilledForms forms, FormEditions editions, SealedAnswers sealed, Cursors cursors) {
        this.casework = casework;
        this.forms = forms;
        this.editions = editions;
        this.sealed = sealed;
        this.cursors = cursors;
    }

    @Transactional
    Page<FilledFormView> list(CaseFileId caseFile, PageRequest request, Caller caller) {
        casework.toRead(caseFile, PURPOSE, caller);
        return cursors.ascending(
                request,
                (after, limit) -> forms.page(caseFile, after, limit),
                form -> form.id().id(),
                FilledForm::view);
    }

    /** With the schema of the version it was filled in, so that it stays readable whatever the concept says now. */
    @Transactional
    Versioned<FilledFormView> read(CaseFileId caseFile, FilledFormId id, Caller caller) {
        casework.toRead(caseFile, PURPOSE, caller);
        var form = forms.of(caseFile, id);
        var asked = editions.required(form.editionId()).schema();
        return new Versioned<>(form.view().with(asked, sealed.of(form)), form.version());
    }
}
