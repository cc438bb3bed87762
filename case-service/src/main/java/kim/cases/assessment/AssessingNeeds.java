package kim.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.person.CoarsePerson;
import kim.cases.person.Households;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.Violation;
import kim.platform.idempotency.Idempotent;

/** [P1] Client and case manager look at what is needed, at the beginning and again. */
@ApplicationScoped
class AssessingNeeds {

    private final Casework casework;
    private final Assessments assessments;
    private final Households households;
    private final Clock clock;

    AssessingNeeds(Casework casework, Assessments assessments, Households households, Clock clock) {
        this.casework = casework;
        this.assessments = assessments;
        this.households = households;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    AssessmentId assess(CaseFileId caseFile, AssessNeedsRequest request, Caller caller) {
        var file = casework.toChange(caseFile, CaseAct.NEEDS_ASSESSED, caller);
        file.requireOpen();
        var before = assessments.latest(file);
        BadInput.throwIfAny(mistakes(request, file, before.map(Assessment::on).orElse(request.on())));
        var assessment = new Assessment(file, before.map(Assessment::number).orElse(0) + 1, request);
        assessments.persist(assessment);
        casework.tell(file, assessment.assessed());
        return assessment.id();
    }

    private List<Violation> mistakes(AssessNeedsRequest request, CaseFile file, LocalDate before) {
        var mistakes = new ArrayList<>(file.mistakesOfDay(request.on(), LocalDate.now(clock)));
        if (request.on().isBefore(before)) {
            mistakes.add(new Violation(
                    "/on", "Es gibt schon eine spätere Bedarfserhebung", "there is a later assessment already"));
        }
        mistakes.addAll(request.violations(members(file, request.on())));
        return mistakes;
    }

    private Set<UUID> members(CaseFile file, LocalDate on) {
        return households.coarse(file.household(), on).stream()
                .map(CoarsePerson::personRef)
                .collect(Collectors.toSet());
    }
}
