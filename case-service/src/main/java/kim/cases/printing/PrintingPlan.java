package kim.cases.printing;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.concept.CurrentConcept;
import kim.cases.concept.Organisation;
import kim.cases.plan.Plans;
import kim.platform.Caller;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;

/** [P2] The client gets a copy of the plan. */
@ApplicationScoped
class PrintingPlan {

    private final Casework casework;
    private final Plans plans;
    private final PlainGerman words;
    private final CurrentConcept concepts;
    private final Template page;
    private final PdfWriter pdf;
    private final Clock clock;

    PrintingPlan(
            Casework casework,
            Plans plans,
            PlainGerman words,
            CurrentConcept concepts,
            @Location("plan.html") Template page,
            PdfWriter pdf,
            Clock clock) {
        this.casework = casework;
        this.plans = plans;
        this.words = words;
        this.concepts = concepts;
        this.page = page;
        this.pdf = pdf;
        this.clock = clock;
    }

    @Transactional
    byte[] print(CaseFileId caseFile, Caller caller) {
        var file = casework.toRead(caseFile, "plan print", caller);
        var goals = plans.goals(file);
        if (goals.isEmpty()) {
            throw new StepRefused(
                    new UnmetCondition("PLAN_EMPTY", "Es ist noch kein Ziel vereinbart", "no goal is agreed on yet"));
        }
        var sheet = words.sheet(
                organisation(file), LocalDate.now(clock), plans.success(file).orElse(null), goals);
        return pdf.write(page.data("plan", sheet).render());
    }

    private String organisation(CaseFile file) {
        var code = file.assignment().organisation();
        return concepts.today().organisation(code).map(Organisation::name).orElse(code.code());
    }
}
