package kim.cases.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.casefile.FilingInstrument;
import kim.cases.concept.CurrentConcept;
import kim.cases.person.Households;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.Violation;
import kim.platform.idempotency.Idempotent;

/** [P7] Somebody fills in a form, at once or by way of a draft; finished, it counts for the phase [C4]. */
@ApplicationScoped
class FillingForm {

    private final Casework casework;
    private final ChoosingForm choosing;
    private final AnswerCheck check;
    private final FormEditions editions;
    private final FilledForms forms;
    private final SealedAnswers sealed;
    private final Households households;
    private final FilingInstrument filing;
    private final CurrentConcept concepts;
    private final Clock clock;

    FillingForm(
            Casework casework,
            ChoosingForm choosing,
            AnswerCheck check,
            FormEditions editions,
            FilledForms forms,
            SealedAnswers sealed,
            Households households,
            FilingInstrument filing,
            CurrentConcept concepts,
            Clock clock) {
        this.casework = casework;
        this.choosing = choosing;
        this.check = check;
        this.editions = editions;
        this.forms = forms;
        this.sealed = sealed;
        this.households = households;
        this.filing = filing;
        this.concepts = concepts;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    FilledFormId fill(CaseFileId caseFile, FillFormRequest request, Caller caller) {
        var file = open(caseFile, caller);
        var edition = choosing.choose(request, concepts.today());
        requirePlausible(edition, request.content(), file, "/content");
        var form = new FilledForm(file, households.reference(file.household()), edition, request.content());
        sealed.into(form, request.content().answers());
        forms.persist(form);
        file(form, request.content(), file);
        return form.id();
    }

    @Transactional
    FilledFormId rewrite(
            CaseFileId caseFile, FilledFormId id, FormContent content, ExpectedVersion expected, Caller caller) {
        var file = open(caseFile, caller);
        var form = forms.of(caseFile, id);
        expected.mustMatch(form);
        requirePlausible(editions.required(form.editionId()), content, file, "");
        form.rewrite(file, content);
        sealed.into(form, content.answers());
        file(form, content, file);
        return id;
    }

    private CaseFile open(CaseFileId caseFile, Caller caller) {
        var file = casework.toChange(caseFile, CaseAct.FORM_FILLED, caller);
        file.requireOpen();
        return file;
    }

    private void requirePlausible(FormEdition edition, FormContent content, CaseFile file, String place) {
        var mistakes = new ArrayList<Violation>();
        file.mistakesOfDay(content.on(), LocalDate.now(clock))
                .forEach(mistake -> mistakes.add(new Violation(place + mistake.pointer(), mistake.message())));
        mistakes.addAll(check.violations(edition, content, place + "/answers"));
        BadInput.throwIfAny(mistakes);
    }

    private void file(FilledForm form, FormContent content, CaseFile file) {
        if (!content.draft()) {
            filing.filled(file, form.instrument(), form.formVersion(), content.on(), content.signed());
        }
    }
}
