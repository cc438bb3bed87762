package kim.cases.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.contact.CountedContacts;
import kim.cases.plan.Plans;
import kim.cases.words.Sealing;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.idempotency.Idempotent;

/** [P5] [P10] Client and case manager hold what came of it against what they set out to reach. */
@ApplicationScoped
class EvaluatingCase {

    private final Casework casework;
    private final Evaluations evaluations;
    private final Sealing sealing;
    private final Plans plans;
    private final CountedContacts contacts;
    private final Clock clock;

    EvaluatingCase(
            Casework casework,
            Evaluations evaluations,
            Sealing sealing,
            Plans plans,
            CountedContacts contacts,
            Clock clock) {
        this.casework = casework;
        this.evaluations = evaluations;
        this.sealing = sealing;
        this.plans = plans;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    EvaluationId evaluate(CaseFileId caseFile, EvaluateRequest request, Caller caller) {
        var file = casework.toChange(caseFile, CaseAct.EVALUATED, caller);
        file.requirePlanning();
        var mistakes = new ArrayList<>(file.mistakesOfDay(request.on(), LocalDate.now(clock)));
        var success = plans.success(file).orElse(null);
        mistakes.addAll(EvaluationRule.violations(request, plans.goals(file), success));
        BadInput.throwIfAny(mistakes);
        var evaluation = new Evaluation(file, request.on());
        var said = EvaluationWords.of(request, comparison(file, request));
        evaluation.keep(sealing.seal(file.household(), evaluation.place(), said));
        evaluations.persist(evaluation);
        request.goals().forEach(goal -> plans.attained(file, goal.goalId(), goal.attainment()));
        return evaluation.id();
    }

    private Comparison comparison(CaseFile file, EvaluateRequest request) {
        var held = contacts.of(file);
        return new Comparison(
                plans.success(file).orElse(null),
                held.contacts(),
                held.accompaniments(),
                ChronoUnit.DAYS.between(file.openedOn(), request.on()),
                request.ownResults());
    }
}
